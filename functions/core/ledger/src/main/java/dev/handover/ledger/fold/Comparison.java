package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import dev.handover.model.People;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** How two breakdowns of one direction stand to each other. */
final class Comparison {
  /** The one that says more comes first: sharper numbers, narrower kinds, more rows. */
  static final Comparator<List<Figure>> FINER_FIRST =
      Comparator.comparingLong((List<Figure> figures) -> Range.sum(figures).width())
          .thenComparingLong(figures -> -narrow(figures))
          .thenComparingInt(figures -> -figures.size());

  private Comparison() {}

  private static long narrow(List<Figure> figures) {
    return figures.stream().filter(figure -> figure.people() != People.PEOPLE).count();
  }

  /**
   * Whether all that one says follows from the other, which says more: a part of it, its sum, a
   * looser number, a wider word for the same people. "More than 200" bears out 207, and 277 people
   * bear out 246 soldiers and 31 civilians.
   */
  static boolean bearsOut(List<Figure> vague, List<Figure> fine) {
    boolean part = fine.size() > vague.size() && new HashSet<>(fine).containsAll(vague);
    return part
        || (FINER_FIRST.compare(fine, vague) < 0
            && kinds(vague).stream().allMatch(kind -> follows(kind, vague, fine)));
  }

  private static boolean follows(People kind, List<Figure> vague, List<Figure> fine) {
    List<Figure> same = within(kind, fine);
    return !same.isEmpty() && Range.sum(only(kind, vague)).contains(Range.sum(same));
  }

  /** Whether not both can be true. */
  static boolean contradicts(List<Figure> one, List<Figure> other) {
    return kinds(one).stream().anyMatch(kind -> contradicts(kind, one, other));
  }

  private static boolean contradicts(People kind, List<Figure> one, List<Figure> other) {
    Range told = Range.sum(only(kind, one));
    List<Figure> same = within(kind, other);
    if (!same.isEmpty()) {
      return !told.meets(Range.sum(same));
    }
    List<Figure> perhaps =
        other.stream().filter(figure -> !Kinds.apart(kind, figure.people())).toList();
    return !perhaps.isEmpty() && told.least() > Range.sum(perhaps).most();
  }

  private static List<People> kinds(List<Figure> figures) {
    return figures.stream().map(Figure::people).distinct().toList();
  }

  private static List<Figure> only(People kind, List<Figure> figures) {
    return figures.stream().filter(figure -> figure.people() == kind).toList();
  }

  private static List<Figure> within(People kind, List<Figure> figures) {
    return figures.stream()
        .filter(figure -> Kinds.within(figure.people(), kind))
        .collect(Collectors.toList());
  }
}
