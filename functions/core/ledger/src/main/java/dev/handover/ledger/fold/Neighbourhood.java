package dev.handover.ledger.fold;

import dev.handover.model.DateSpan;
import dev.handover.model.Neighbours;
import dev.handover.model.Precision;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Tells which records of the same parties belong together. It is decided at each reading and never
 * stored: a record that comes or goes changes nothing but itself.
 */
public final class Neighbourhood {
  private final Occurrence self;
  private final List<Occurrence> others;

  private Neighbourhood(Occurrence self, List<Occurrence> others) {
    this.self = self;
    this.others = others;
  }

  /**
   * The neighbours of records that are one exchange.
   *
   * @param same the one that is shown comes first
   * @param others records of the same parties as any of them, whose days are among, around or
   *     beside its own
   */
  public static Neighbours of(List<Occurrence> same, Collection<Occurrence> others) {
    Set<String> own = same.stream().map(one -> one.identity().id()).collect(Collectors.toSet());
    Neighbourhood around =
        new Neighbourhood(
            same.stream().reduce(Occurrence::plus).orElseThrow(),
            others.stream().filter(other -> !own.contains(other.identity().id())).toList());
    return new Neighbours(
        same.stream().skip(1).map(one -> one.identity().id()).toList(),
        around.ids((one, other) -> covers(one, other)),
        around.ids((one, other) -> covers(other, one)),
        around.ids(Neighbourhood::areRelated));
  }

  private List<String> ids(BiPredicate<Occurrence, Occurrence> fits) {
    return others.stream()
        .filter(other -> fits.test(self, other))
        .map(other -> other.identity().id())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean covers(Occurrence wide, Occurrence fine) {
    return wide.identity().date().isPresent()
        && fine.identity().date().isPresent()
        && covers(wide.identity().date().get(), fine.identity().date().get())
        && fine.completed();
  }

  /** Whether a record of the one date may stand for those of the other, which is more exact. */
  public static boolean covers(DateSpan wide, DateSpan fine) {
    boolean within = !fine.start().isBefore(wide.start()) && !fine.end().isAfter(wide.end());
    boolean sameDays = fine.start().equals(wide.start()) && fine.end().equals(wide.end());
    return within && (!sameDays || fine.precision().compareTo(wide.precision()) < 0);
  }

  private static boolean areRelated(Occurrence one, Occurrence other) {
    if (one.identity().date().isEmpty() || other.identity().date().isEmpty()) {
      return false;
    }
    if (!areBeside(one.identity().date().get(), other.identity().date().get())) {
      return false;
    }
    Set<?> figures = one.figures();
    return !figures.isEmpty() && figures.equals(other.figures());
  }

  /** Whether both are single days, one right after the other. */
  public static boolean areBeside(DateSpan one, DateSpan other) {
    return one.precision() == Precision.DAY
        && other.precision() == Precision.DAY
        && (one.start().plusDays(1).equals(other.start())
            || other.start().plusDays(1).equals(one.start()));
  }
}
