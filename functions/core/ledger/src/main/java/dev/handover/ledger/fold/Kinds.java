package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import dev.handover.model.People;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words for people may mean the same people. */
public final class Kinds {
  private static final Map<People, Set<People>> WITHIN =
      Map.of(People.CIVILIANS, Set.of(People.CHILDREN));
  private static final Map<People, Set<People>> APART =
      Map.of(
          People.MILITARY, Set.of(People.CIVILIANS, People.CHILDREN),
          People.CIVILIANS, Set.of(People.MILITARY),
          People.CHILDREN, Set.of(People.MILITARY));

  private static final Set<People> PARTIAL = Set.of(People.CIVILIANS, People.CHILDREN);

  private Kinds() {}

  /** Whether all of a kind are of a wider one. */
  static boolean within(People kind, People wide) {
    return kind == wide
        || wide == People.PEOPLE
        || WITHIN.getOrDefault(wide, Set.of()).contains(kind);
  }

  /** Whether nobody is of both kinds. */
  public static boolean apart(People one, People other) {
    return APART.getOrDefault(one, Set.of()).contains(other);
  }

  /** Whether nobody is of a kind of the one and of a kind of the other. */
  static boolean apart(List<Figure> one, List<Figure> other) {
    return one.stream().allMatch(a -> other.stream().allMatch(b -> apart(a.people(), b.people())));
  }

  /** Whether only such are told as there seldom is a whole exchange of. */
  static boolean partial(List<Figure> figures) {
    return figures.stream().allMatch(figure -> PARTIAL.contains(figure.people()));
  }

  /** Whether only "people" are told, of whatever kind. */
  static boolean mixed(List<Figure> figures) {
    return figures.stream().allMatch(figure -> figure.people() == People.PEOPLE);
  }
}
