package dev.handover.extraction.report;

import dev.handover.model.Bound;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * "277 are home", said the president, and his office "246 in the exchange, another 31 beside it":
 * the parts stand for the whole, and do not contradict it.
 *
 * @param rows the rows of an occasion
 * @param adds whether a row is told with a word of more
 */
record WholeRows(List<Row> rows, Predicate<Row> adds) {
  /** The accounts of three rows that nobody contradicts. */
  private static final int ALONE = 3;

  WholeRows {
    rows = List.copyOf(rows);
  }

  /** The rows without one that two others of its direction come to. */
  List<Row> parted() {
    List<Row> exact = rows.stream().filter(row -> !isRoundOfOthers(row)).toList();
    return exact.size() < rows.size() ? new WholeRows(exact, adds).parted() : withoutSum();
  }

  /** "Over 200 are home", where 185 soldiers and 20 civilians came. */
  private boolean isRoundOfOthers(Row round) {
    List<Row> others =
        rows.stream().filter(row -> row.account() == 1 && isPart(row, round)).toList();
    return others.size() > 1
        && others.stream().allMatch(row -> row.people().bound() == Bound.EXACT)
        && round.roundsTo(others.stream().mapToInt(Row::count).sum());
  }

  private List<Row> withoutSum() {
    for (Row whole : rows) {
      for (Row part : rows) {
        Optional<Row> rest = isPart(part, whole) ? rest(part, whole) : Optional.empty();
        if (rest.isPresent()) {
          return without(whole, part, rest.get());
        }
      }
    }
    return rows;
  }

  private List<Row> without(Row whole, Row part, Row rest) {
    return rows.stream()
        .filter(row -> !row.equals(whole))
        .map(row -> row.equals(part) || row.equals(rest) ? row.inAccount(1) : row)
        .toList();
  }

  private Optional<Row> rest(Row part, Row whole) {
    return rows.stream()
        .filter(row -> !row.equals(part) && isPart(row, whole))
        .filter(row -> row.count() == whole.count() - part.count())
        .filter(row -> row.sentence().equals(part.sentence()) || adds.test(row))
        .filter(
            row ->
                whole.account() + part.account() + row.account() > ALONE
                    || areToldApart(whole, part, row))
        .findFirst();
  }

  /** "Six for 4,500", and further on "4,400 from the camp and another 100 from jails". */
  private static boolean areToldApart(Row whole, Row part, Row rest) {
    return part.sentence().equals(rest.sentence()) && !whole.sentence().equals(part.sentence());
  }

  private static boolean isPart(Row row, Row whole) {
    return row.sameDirection(whole)
        && row.count() > 1
        && row.count() < whole.count()
        && row.isOfBodies() == whole.isOfBodies();
  }
}
