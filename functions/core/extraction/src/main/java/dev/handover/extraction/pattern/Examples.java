package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "Fourteen prisoners, including the engraver Lena Okoro, were freed": who stands between the
 * commas is one of those before. Adds mentions labelled {@code notfreed}, each {@link
 * NotFreed#SUBSET}.
 */
final class Examples {
  /** A longer list of examples is a sentence of its own. */
  private static final int REACH_MAX = 30;

  private static final List<String> PEOPLE = List.of("groups", "group", "bare", "person");

  private final Lattice lattice;

  Examples(Lattice lattice) {
    this.lattice = lattice;
  }

  void mark() {
    lattice.labelled("exampling").stream()
        .filter(word -> word.start() > 0 && isComma(word.start() - 1))
        .flatMap(this::named)
        .toList()
        .forEach(lattice::add);
  }

  private Stream<Mention> named(Mention word) {
    int stop = Math.min(lattice.sentenceEnd(word.start()), word.end() + REACH_MAX) - 1;
    return IntStream.range(word.end(), Math.max(word.end(), stop))
        .filter(at -> isComma(at) && isVerb(at + 1))
        .boxed()
        .limit(1)
        .flatMap(end -> people(word.end(), end));
  }

  private Stream<Mention> people(int from, int to) {
    return PEOPLE.stream()
        .flatMap(label -> lattice.within(label, from, to).stream())
        .map(
            one ->
                new Mention(
                    "notfreed", one.start(), one.end(), NotFreed.SUBSET, "example", List.of(one)));
  }

  private boolean isComma(int at) {
    return lattice.tokens().get(at).key().equals(",");
  }

  private boolean isVerb(int at) {
    return lattice.at("verb.group", at).isPresent() || lattice.has("being", at);
  }
}
