package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.PeopleList;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;

/**
 * People going one way, as one clause tells it.
 *
 * @param to the side that gets them
 * @param from the side that held them, if it is known
 */
record Move(Party to, Optional<Party> from, PeopleGroup people, Fact fact) {
  /** So many to one side, all of them living or all dead: what makes two moves one. */
  record Figure(Party to, boolean bodies, int count) {}

  /** How many went which way, if it is told. */
  Optional<Figure> figure() {
    return people.count().map(count -> new Figure(to, isOfBodies(), count));
  }

  boolean isOfBodies() {
    return people.people() == People.REMAINS;
  }

  /** Whether its people are told by their names. */
  boolean isOfNamed() {
    return fact.mention().parts().stream()
        .filter(part -> part.label().equals("who"))
        .filter(who -> who.value(PeopleList.class).groups().contains(people))
        .flatMap(who -> who.parts().stream())
        .anyMatch(part -> part.label().equals("person") || part.label().equals("surname"));
  }
}
