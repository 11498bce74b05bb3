package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who carries people to a place of their own: "Chad flew the ten to N'Djamena" got them. */
final class Homeward {
  /** How far behind the people the place stands where they are taken, in tokens. */
  private static final int REACH_MAX = 5;

  private Homeward() {}

  /** Whether whoever does it takes the freed to a place in its own country. */
  static boolean isOf(Match match, Lattice lattice) {
    Optional<Party> doer =
        match
            .first("holder")
            .filter(side -> side.label().equals("side"))
            .map(side -> side.value(Party.class));
    boolean carries =
        match.fillers().stream()
            .map(Match.Filler::mention)
            .anyMatch(verb -> verb.label().startsWith("sendoff."));
    return carries && doer.filter(party -> goesTo(party, match, lattice)).isPresent();
  }

  private static boolean goesTo(Party party, Match match, Lattice lattice) {
    return match.first("freed").stream()
        .mapToInt(Mention::end)
        .flatMap(
            end -> IntStream.range(end, Math.min(end + REACH_MAX, lattice.sentenceEnd(end - 1))))
        .filter(at -> lattice.has("destination", at))
        .mapToObj(at -> country(at + 1, lattice))
        .anyMatch(country -> country.equals(Optional.of(party)));
  }

  private static Optional<Party> country(int at, Lattice lattice) {
    return Stream.of("home", "party")
        .flatMap(label -> lattice.at(label, at).stream())
        .map(place -> place.value(Party.class))
        .findFirst();
  }
}
