package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose people are told of with a word for whoever speaks or was named: "19 of ours", "114 of its
 * soldiers". They go back to that side.
 */
record Owned(Lattice lattice, Sides sides) {
  private static final String SPEAKING = "we";

  /** "His", "her": whose they are may be a person. */
  private static final String PERSONAL = "one";

  /** The side whose own some people are. */
  Optional<Party> of(PeopleGroup people, Fact fact, Set<Party> parties) {
    return fact.words(people, lattice)
        .flatMap(words -> owner(words, fact))
        .filter(parties::contains);
  }

  private Optional<Party> owner(Mention words, Fact fact) {
    return lattice.within("possessive", words.start(), words.end()).stream()
        .findFirst()
        .flatMap(
            word ->
                switch (word.value(String.class)) {
                  case SPEAKING -> speaker(fact);
                  case PERSONAL ->
                      isOfPerson(words, fact)
                          ? Optional.empty()
                          : named(words, fact).filter(owner -> !isHolder(owner, fact));
                  default -> named(words, fact);
                });
  }

  /** "Chad gave up the bodies of two of his comrades": not of Chad's. */
  private boolean isHolder(Party owner, Fact fact) {
    return fact.act().holder().map(sides::side).equals(Optional.of(owner));
  }

  /** "A fighter and the bodies of two of his comrades": the fighter's. */
  private boolean isOfPerson(Mention words, Fact fact) {
    return Stream.of("group", "person")
        .flatMap(label -> lattice.within(label, fact.mention().start(), words.start()).stream())
        .anyMatch(one -> one.end() <= words.start());
  }

  private Optional<Party> speaker(Fact fact) {
    return fact.speakers().stream()
        .flatMap(source -> source.party().stream())
        .map(sides::side)
        .findFirst();
  }

  /** The side named last before them that something is not merely done to. */
  private Optional<Party> named(Mention words, Fact fact) {
    if (!lattice.within("captive", words.start(), words.end()).isEmpty()) {
      return Optional.empty();
    }
    int from = fact.sentence().start();
    Stream<Mention> named =
        lattice.within("side", from, words.start()).stream()
            .filter(side -> side.start() == 0 || !lattice.has("preposition", side.start() - 1));
    Stream<Mention> speaking =
        lattice.within("source", from, words.start()).stream()
            .filter(source -> source.value(Source.class).party().isPresent());
    return Stream.concat(named, speaking)
        .max(Comparator.comparingInt(Mention::start))
        .flatMap(Owned::party)
        .map(sides::side);
  }

  private static Optional<Party> party(Mention mention) {
    return mention.value() instanceof Source source
        ? source.party()
        : Optional.of(mention.value(Party.class));
  }
}
