package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/** How the words of an act refer to its people: as known, as more, as one's own. */
record Wording(Lattice lattice) {
  /** "40 of its sailors": "its last ten sailors" may be those whom it held. */
  boolean isSomeOfTheirs(Fact fact) {
    return lattice.within("possessive", fact.mention().start(), fact.mention().end()).stream()
        .filter(whose -> whose.start() > 0)
        .anyMatch(whose -> lattice.tokens().get(whose.start() - 1).key().equals("of"));
  }

  /** Whether a sentence names neither people nor an exchange of them. */
  boolean isBare(Sentence sentence) {
    return Stream.of("group", "swap")
        .allMatch(label -> lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  /** "We freed 14 civilians": who says so of people of their own. */
  boolean isOurs(PeopleGroup people, Fact fact) {
    int start = fact.mention().start();
    return fact.act().holder().isEmpty()
        && people.nationality().isEmpty()
        && Stream.of(start - 1, start - 2)
            .filter(at -> at >= fact.sentence().start())
            .anyMatch(at -> lattice.has("ourselves", at));
  }

  /** "Ninety of ours, ninety of theirs": whether those of the speaker, or of the foe. */
  Optional<Boolean> isOwn(PeopleGroup people, Fact fact) {
    return fact.words(people, lattice)
        .flatMap(
            words ->
                lattice.within("whose", words.start(), words.end() + 1).stream()
                    .filter(whose -> whose.start() <= words.end())
                    .findFirst())
        .map(whose -> whose.value().equals("own"));
  }

  /** "Moscow's ministry reported the return of 150": of its own. */
  boolean isAnnounced(Fact fact) {
    return !lattice.within("say", fact.mention().start(), fact.mention().start() + 1).isEmpty();
  }

  /** "Another 200 are to follow": like those before. */
  boolean areMore(PeopleGroup people, Fact fact) {
    return fact.act().back().isEmpty()
        && people.nationality().isEmpty()
        && !lattice
            .within("another", Math.max(0, fact.mention().start() - 1), fact.mention().end())
            .isEmpty();
  }

  /** "Those ten flew the other way": the ten told of just before. */
  boolean isDefinite(Fact fact) {
    int start = fact.mention().start();
    boolean asMany =
        !lattice.within("samecount", Math.max(0, start - 1), fact.mention().end()).isEmpty();
    return !asMany
        && (lattice.has("definite", start) || (start > 0 && lattice.has("definite", start - 1)));
  }

  /** "The ten were taken on to the north": a number with an article takes up those told before. */
  boolean isAgain(PeopleGroup people, Fact fact) {
    return people.nationality().isEmpty() && (isDefinite(fact) || isKnownNumber(fact));
  }

  /** "Confirmed the release of the eight". */
  private boolean isKnownNumber(Fact fact) {
    return fact.mention().parts().stream()
        .filter(part -> part.label().equals("who"))
        .anyMatch(
            who ->
                who.origin().startsWith("bare")
                    && who.start() > 0
                    && lattice.has("definite", who.start() - 1));
  }

  /** "In addition, 22 were handed over": they go the way of those before. */
  boolean opensWithMore(Fact fact) {
    return lattice.at("additive", fact.sentence().start()).isPresent();
  }
}
