package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.model.People;
import java.util.Set;

/** "39 convicts, 24 women and 15 teenagers": parts by sex and age are no kinds of their own. */
final class WomenAndChildren {
  private static final String WOMEN = "women";
  private static final Set<People> EITHER = Set.of(People.PEOPLE, People.CHILDREN);

  private WomenAndChildren() {}

  /** Whether a list that some words tell is one of women and children, each counted. */
  static boolean are(PeopleList list, int start, int end, Lattice lattice) {
    return list.groups().size() > 1
        && list.groups().stream().allMatch(WomenAndChildren::maybe)
        && lattice.within("attribute", start, end).stream()
            .anyMatch(attribute -> attribute.value().equals(WOMEN));
  }

  private static boolean maybe(PeopleGroup people) {
    return people.count().isPresent()
        && people.nationality().isEmpty()
        && EITHER.contains(people.people());
  }
}
