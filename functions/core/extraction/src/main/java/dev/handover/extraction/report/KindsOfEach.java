package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.model.People;
import java.util.List;

/** What kind of people each side gave where the figure of each is a bare number. */
record KindsOfEach(Lattice lattice, WaysTold told, Wording wording) {
  /**
   * "Military personnel on an 86-for-86 basis": the number's kind stands elsewhere, or it goes on
   * with the bodies told of before.
   */
  PeopleGroup of(PeopleGroup people, Fact fact) {
    if (people.people() != People.PEOPLE) {
      return people;
    }
    List<People> kinds =
        lattice.within("group", fact.sentence().start(), fact.sentence().end()).stream()
            .map(group -> group.value(PeopleGroup.class))
            .filter(group -> group.count().isEmpty() && group.people() != People.PEOPLE)
            .map(PeopleGroup::people)
            .distinct()
            .toList();
    if (kinds.size() == 1) {
      return people.ofKind(kinds.getFirst());
    }
    return told.wasOfBodies(fact) && wording.isBare(fact.sentence())
        ? people.ofKind(People.REMAINS)
        : people;
  }
}
