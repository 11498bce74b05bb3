package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands behind a name and says who its bearer is: "Lena Okoro, an engineer from Aarhus, was
 * freed". Mentions labelled {@code epithet}: nobody else is told of in them, and an act goes on
 * behind them.
 */
final class Epithets {
  /** The longest epithet. */
  static final int TOKENS_MAX = 18;

  private static final List<String> OPENING =
      List.of("describing", "nation", "nationals", "number", "people", "kindof", "modifier");
  private static final List<String> HANDING =
      List.of("give.", "receive.", "exchange.", "comeback.", "fetch.");

  private final Lattice lattice;

  Epithets(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The epithets of persons told by name. */
  List<Mention> of(Stream<Mention> persons) {
    return persons.flatMap(person -> behind(person).stream()).toList();
  }

  private Optional<Mention> behind(Mention person) {
    int start = person.end() + 1;
    int sentenceEnd = lattice.sentenceEnd(person.start());
    if (start >= sentenceEnd || !is(person.end(), ",") || !opens(start)) {
      return Optional.empty();
    }
    int end = start;
    while (end < sentenceEnd && !isMark(end)) {
      end++;
    }
    boolean says = end - start <= TOKENS_MAX && !tellsOfOthers(start, end, person);
    return says
        ? Optional.of(new Mention("epithet", start, end, "", "behind a name", List.of()))
        : Optional.empty();
  }

  private boolean opens(int at) {
    return OPENING.stream().anyMatch(label -> lattice.has(label, at));
  }

  private boolean is(int at, String key) {
    return lattice.tokens().get(at).key().equals(key);
  }

  private boolean isMark(int at) {
    return Stream.of(",", ";", ":", "(", ")", ".", "\u2013", "\u2014").anyMatch(key -> is(at, key));
  }

  /** A list goes on, or a clause of its own begins. */
  private boolean tellsOfOthers(int start, int end, Mention person) {
    int count = person.value(PeopleGroup.class).count().orElse(1);
    return !lattice.within("person", start, end).isEmpty()
        || !lattice.within("cite", start, end).isEmpty()
        || lattice.within("group", start, end).stream()
            .map(group -> group.value(PeopleGroup.class))
            .anyMatch(group -> group.count().filter(more -> more > count).isPresent())
        || tellsOfHandover(start, end)
        || isClause(start, end);
  }

  private boolean tellsOfHandover(int start, int end) {
    for (int at = start; at < end; at++) {
      if (lattice.startingAt(at).stream()
          .anyMatch(one -> HANDING.stream().anyMatch(sense -> one.label().startsWith(sense)))) {
        return true;
      }
    }
    return false;
  }

  /** "The mayor, a Dane was told": a verb that no relative pronoun governs. */
  private boolean isClause(int start, int end) {
    return lattice.within("verb.group", start, end).stream()
        .filter(verb -> verb.value(VerbGroup.class).voice() != VerbGroup.Voice.BARE)
        .anyMatch(verb -> lattice.within("turnsto", start, verb.start()).isEmpty());
  }
}
