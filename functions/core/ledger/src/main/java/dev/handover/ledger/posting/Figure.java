package dev.handover.ledger.posting;

import dev.handover.model.Bound;
import dev.handover.model.People;
import dev.handover.model.Transfer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many of whom.
 *
 * @param count if it is said
 * @param bound empty exactly when {@code count} is
 */
public record Figure(People people, Optional<Integer> count, Optional<Bound> bound) {
  private static final String UNSAID = "?";

  /** Figures in one order, whatever the order of telling. */
  public static List<Figure> sorted(Collection<Figure> figures) {
    return figures.stream().sorted(Comparator.comparing(Figure::text)).toList();
  }

  /** The figure of a row. */
  public static Figure of(Transfer transfer) {
    return new Figure(transfer.people(), transfer.count(), transfer.bound());
  }

  static Figure parse(String text) {
    String[] parts = text.split(":", -1);
    People people = People.valueOf(parts[0].toUpperCase(Locale.ROOT));
    if (parts[1].equals(UNSAID)) {
      return new Figure(people, Optional.empty(), Optional.empty());
    }
    Amount amount = Amount.parse(parts[1]);
    return new Figure(people, Optional.of(amount.count()), Optional.of(amount.bound()));
  }

  /** {@code military:270}, {@code civilians:at_least 20}, {@code remains:?}. */
  public String text() {
    String amount = count.flatMap(c -> bound.map(b -> new Amount(c, b).text())).orElse(UNSAID);
    return people.word() + ":" + amount;
  }
}
