package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Evidence;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many went both ways together, where the article says so: the figure that its rows add up to,
 * "478 are free" where 230 went one way and 248 the other; else what an act calls the total.
 */
final class Totals {
  /** So few people are told of by chance. */
  static final int PEOPLE_MIN = 5;

  /** A smaller number is anything's, unless people stand beside it. */
  static final int BARE_MIN = 10;

  /** So few are no total where more went one way; more may be, should a row be wrong. */
  static final int FEW_MAX = 20;

  /** Of those who are as many, only the first few are looked at. */
  private static final int TOLD_MAX = 4;

  /** The longest words of an act on either side of its people, in tokens. */
  private static final int ACT_MAX = 30;

  private final Lattice lattice;
  private final Altogether altogether;
  private final Map<Integer, List<Mention>> byCount = new HashMap<>();

  /** The tokens of "40 a side", which is no sum of what went on another day. */
  private final BitSet ofEach = new BitSet();

  Totals(Lattice lattice) {
    this.lattice = lattice;
    this.altogether = new Altogether(lattice);
    for (Mention act : lattice.labelled("act")) {
      markEach(act);
    }
    for (Mention mention : lattice.labelled("group")) {
      note(mention, PEOPLE_MIN);
    }
    for (Mention mention : lattice.labelled("counted")) {
      note(mention, BARE_MIN);
    }
  }

  private void markEach(Mention act) {
    List<PeopleGroup> each = act.value(Act.class).each();
    lattice.within("group", act.start(), act.end()).stream()
        .filter(group -> each.contains(group.value(PeopleGroup.class)))
        .forEach(group -> ofEach.set(group.start(), group.end()));
  }

  private void note(Mention mention, int min) {
    if (mention.value() instanceof PeopleGroup people
        && !ofEach.get(mention.start())
        && !lattice.overlaps("tablerow", mention.start(), mention.end())) {
      people
          .count()
          .filter(count -> count >= min)
          .map(count -> byCount.computeIfAbsent(count, _ -> new ArrayList<>()))
          .filter(told -> told.size() < TOLD_MAX)
          .ifPresent(told -> told.add(mention));
    }
  }

  Optional<Told<Total>> of(Occasion occasion, List<Row> rows) {
    int most = rows.stream().filter(row -> row.account() == 1).mapToInt(Row::count).max().orElse(0);
    return any(occasion, rows)
        .filter(total -> total.value().count() > Math.min(most, FEW_MAX))
        .filter(total -> !isOfEach(total.value(), rows));
  }

  /** "They exchanged 115 prisoners": from each side, says the next sentence. */
  private static boolean isOfEach(Total total, List<Row> rows) {
    return rows.stream()
            .filter(row -> row.people().count().equals(Optional.of(total.count())))
            .map(Row::to)
            .distinct()
            .count()
        > 1;
  }

  /** What may be the total; so few both ways together are more than any one of them. */
  private Optional<Told<Total>> any(Occasion occasion, List<Row> rows) {
    return sum(occasion, rows)
        .or(() -> called(occasion))
        .or(
            () ->
                new Sums(occasion.moves)
                    .bothWays()
                    .flatMap(move -> told(move.people(), move.fact())));
  }

  private Optional<Told<Total>> called(Occasion occasion) {
    // "A Thai and a Cambodian changed places" calls no figure.
    return occasion.facts.stream()
        .filter(fact -> total(fact).size() == 1 && !isFrame(fact, occasion))
        .flatMap(fact -> told(total(fact).getFirst(), fact).stream())
        .findFirst();
  }

  private List<PeopleGroup> total(Fact fact) {
    return altogether.isOfBothWays(fact) ? fact.act().freed() : fact.act().total();
  }

  /** "They have agreed to exchange up to 6,000": not how many went this time. */
  private static boolean isFrame(Fact fact, Occasion occasion) {
    return fact.act().status().equals(Optional.of(Status.PLANNED)) && occasion.hasHappened();
  }

  private Optional<Told<Total>> told(PeopleGroup people, Fact fact) {
    return people
        .count()
        .map(
            count ->
                new Told<>(
                    new Total(count, people.bound()), lattice.document().quote(fact.sentence())));
  }

  /** The sum of these rows, if they tell of more than one receiver and the article states it. */
  private Optional<Told<Total>> sum(Occasion occasion, List<Row> rows) {
    List<Row> counted =
        rows.stream()
            .filter(row -> row.account() == 1 && row.people().count().isPresent())
            .toList();
    if (counted.stream().map(Row::to).distinct().count() < 2) {
      return Optional.empty();
    }
    int sum = counted.stream().flatMap(Totals::count).mapToInt(Integer::intValue).sum();
    return byCount.getOrDefault(sum, List.of()).stream()
        .filter(mention -> !wentElsewhere(mention, occasion))
        .findFirst()
        .map(mention -> told(sum, mention));
  }

  /** "Chad freed eight. A week before, it had given five for three": the eight are no sum. */
  private boolean wentElsewhere(Mention people, Occasion occasion) {
    return lattice.within("act", people.start() - ACT_MAX, people.end() + ACT_MAX).stream()
        .filter(act -> act.overlaps(people))
        .filter(act -> occasion.facts.stream().noneMatch(fact -> fact.mention().overlaps(act)))
        .anyMatch(act -> act.value(Act.class).freed().contains(people.value(PeopleGroup.class)));
  }

  private static Stream<Integer> count(Row row) {
    return row.people().count().stream();
  }

  private Told<Total> told(int sum, Mention mention) {
    Evidence quote = lattice.document().quote(mention.start(), mention.end());
    return new Told<>(new Total(sum, mention.value(PeopleGroup.class).bound()), quote);
  }
}
