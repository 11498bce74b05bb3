package dev.handover.ledger.fold;

import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the records of one day that are one exchange told with fewer or more of its parties: those
 * whose parties a wider one holds. The best supported of them is shown.
 */
public final class SameDay {
  private static final Comparator<Occurrence> BEST_FIRST =
      Comparator.comparingInt((Occurrence one) -> -one.balance().voices())
          .thenComparingInt(one -> -one.identity().parties().size())
          .thenComparing(one -> one.identity().id());
  private static final Comparator<Occurrence> WIDEST_FIRST =
      Comparator.comparingInt((Occurrence one) -> -one.identity().parties().size())
          .thenComparing(BEST_FIRST);

  private SameDay() {}

  /**
   * All records of a day, joined; in each list the one that is shown comes first. Records that are
   * of no single day, and bodies beside living people, stay alone.
   */
  public static List<List<Occurrence>> joined(Collection<Occurrence> day) {
    Map<Occurrence, List<Occurrence>> exchanges = new LinkedHashMap<>();
    for (Occurrence one : day.stream().sorted(WIDEST_FIRST).toList()) {
      exchanges.entrySet().stream()
          .filter(exchange -> holds(exchange.getKey(), one))
          .map(Map.Entry::getValue)
          // Of several that hold it, the one of which most is told; of equals, the first.
          .reduce((first, other) -> voices(other) > voices(first) ? other : first)
          .ifPresentOrElse(
              exchange -> exchange.add(one),
              () -> exchanges.put(one, new ArrayList<>(List.of(one))));
    }
    return exchanges.values().stream()
        .map(exchange -> exchange.stream().sorted(BEST_FIRST).toList())
        .sorted(Comparator.comparing(List::getFirst, BEST_FIRST))
        .toList();
  }

  /**
   * Of records that are one exchange, the one that holds the parties of all. Which it is hangs on
   * no support: it stays while texts come and go, as long as any tells of it.
   *
   * @param exchange at least one record
   */
  public static Occurrence widest(List<Occurrence> exchange) {
    return exchange.stream().min(WIDEST_FIRST).orElseThrow();
  }

  private static int voices(List<Occurrence> exchange) {
    return exchange.stream().mapToInt(one -> one.balance().voices()).sum();
  }

  private static boolean holds(Occurrence wide, Occurrence one) {
    return isOfDay(one)
        && isOfDay(wide)
        && one.identity().date().equals(wide.identity().date())
        && one.identity().isOfRemains() == wide.identity().isOfRemains()
        && wide.identity().parties().containsAll(one.identity().parties());
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
