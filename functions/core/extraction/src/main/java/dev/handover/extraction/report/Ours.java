package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose people some are of whom only that is told, or only how many they are. */
record Ours(Lattice lattice, Sides sides, Concerned concerned, Wording wording) {
  /** "Ninety of ours, ninety of theirs": to whoever speaks, or whose story it is, and the foe. */
  Optional<Party> byWhose(PeopleGroup people, Fact fact, Set<Party> parties) {
    Optional<Party> us =
        Directions.speaker(fact, parties)
            .or(() -> foeOfBelittled(parties))
            .or(() -> sides.home().filter(parties::contains));
    return wording
        .isOwn(people, fact)
        .flatMap(own -> own ? us : us.flatMap(party -> Directions.other(party, parties)));
  }

  /** "The militia" of one side alone, where the article says "our men": its foe's story. */
  private Optional<Party> foeOfBelittled(Set<Party> parties) {
    Set<Party> belittled =
        lattice.labelled("side").stream()
            .filter(side -> lattice.has("belittling", side.end() - 1))
            .map((Mention side) -> sides.side(side.value(Party.class)))
            .filter(parties::contains)
            .collect(Collectors.toSet());
    return belittled.size() == 1
        ? Directions.other(belittled.iterator().next(), parties)
        : Optional.empty();
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
