package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose people some are of whom only that is told, or only how many they are. */
record Ours(Set<Party> belittled, Sides sides, Concerned concerned, Wording wording) {
  static Ours of(Lattice lattice, Sides sides, Concerned concerned, Wording wording) {
    Set<Party> belittled =
        lattice.labelled("side").stream()
            .filter(side -> lattice.has("belittling", side.end() - 1))
            .map((Mention side) -> sides.side(side.value(Party.class)))
            .collect(Collectors.toUnmodifiableSet());
    return new Ours(belittled, sides, concerned, wording);
  }

  /** "Ninety of ours, ninety of theirs": to whoever speaks, or whose story it is, and the foe. */
  Optional<Party> byWhose(PeopleGroup people, Fact fact, Set<Party> parties) {
    return wording
        .isOwn(people, fact)
        .flatMap(
            own -> {
              Optional<Party> us = us(fact, parties);
              return own ? us : us.flatMap(party -> Directions.other(party, parties));
            });
  }

  private Optional<Party> us(Fact fact, Set<Party> parties) {
    return Directions.speaker(fact, parties)
        .or(() -> foeOfBelittled(parties))
        .or(() -> sides.home().filter(parties::contains));
  }

  /** "The militia" of one side alone, where the article says "our men": its foe's story. */
  private Optional<Party> foeOfBelittled(Set<Party> parties) {
    List<Party> ofThem = parties.stream().filter(belittled::contains).toList();
    return ofThem.size() == 1 ? Directions.other(ofThem.getFirst(), parties) : Optional.empty();
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
