package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;
import java.util.Set;

/** Whose people some are of whom only that is told, or only how many they are. */
record Ours(Sides sides, Concerned concerned, Wording wording) {
  /** "Ninety of ours, ninety of theirs": to whoever speaks, or whose story it is, and the foe. */
  Optional<Party> byWhose(PeopleGroup people, Fact fact, Set<Party> parties) {
    Optional<Party> us =
        Directions.speaker(fact, parties).or(() -> sides.home().filter(parties::contains));
    return wording
        .isOwn(people, fact)
        .flatMap(own -> own ? us : us.flatMap(party -> Directions.other(party, parties)));
  }

  /** "The 48 bodies", where "bodies of 48 Danes" stands elsewhere: to the Danes' side. */
  Optional<Party> byKnown(PeopleGroup people, Set<Party> parties) {
    return Optional.of(people)
        .filter(one -> one.people() == People.REMAINS)
        .flatMap(concerned.known()::of)
        .map(sides::side)
        .filter(parties::contains);
  }
}
