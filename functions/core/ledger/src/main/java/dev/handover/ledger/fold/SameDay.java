package dev.handover.ledger.fold;

import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the records of one day that are one exchange told with fewer or more of its parties. The
 * best supported set of parties is shown; another joins it if one of both sets holds the other.
 */
public final class SameDay {
  private static final Comparator<Occurrence> BEST_FIRST =
      Comparator.comparingInt((Occurrence one) -> -one.balance().voices())
          .thenComparingInt(one -> -one.identity().parties().size())
          .thenComparing(one -> one.identity().id());

  private SameDay() {}

  /**
   * All records of a day, joined; in each list the one that is shown comes first. Records that are
   * of no single day, and bodies beside living people, stay alone.
   */
  public static List<List<Occurrence>> joined(Collection<Occurrence> day) {
    List<List<Occurrence>> exchanges = new ArrayList<>();
    for (Occurrence one : day.stream().sorted(BEST_FIRST).toList()) {
      Optional<List<Occurrence>> same =
          exchanges.stream().filter(exchange -> isSame(one, exchange.getFirst())).findFirst();
      same.ifPresentOrElse(
          exchange -> exchange.add(one), () -> exchanges.add(new ArrayList<>(List.of(one))));
    }
    return exchanges;
  }

  private static boolean isSame(Occurrence one, Occurrence shown) {
    return isOfDay(one)
        && isOfDay(shown)
        && one.identity().date().equals(shown.identity().date())
        && one.identity().isOfRemains() == shown.identity().isOfRemains()
        && areNested(one.identity().parties(), shown.identity().parties());
  }

  private static boolean isOfDay(Occurrence one) {
    return one.identity().date().filter(d -> d.precision() == Precision.DAY).isPresent();
  }

  /** Whether one of both lists of parties holds the other. */
  public static boolean areNested(Collection<Party> one, Collection<Party> other) {
    Set<Party> parties = new HashSet<>(one);
    return parties.containsAll(other) || new HashSet<>(other).containsAll(parties);
  }
}
