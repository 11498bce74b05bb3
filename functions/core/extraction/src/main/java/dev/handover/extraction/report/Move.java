package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
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
  /** Whether both tell that so many went to one side, all of them living or all dead. */
  boolean agrees(Move other) {
    return to.equals(other.to)
        && isOfBodies() == other.isOfBodies()
        && people.count().isPresent()
        && people.count().equals(other.people.count());
  }

  boolean isOfBodies() {
    return people.people() == People.REMAINS;
  }
}
