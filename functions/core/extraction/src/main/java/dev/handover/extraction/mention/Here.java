package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where "here" is: the place of the dateline. "AMMAN, May 4 – Nine prisoners were freed here" is a
 * handover in Amman. Adds mentions labelled {@code location}, and one labelled {@code dateline} of
 * the place itself where it is neither a seat of government nor a city that agencies report from.
 */
final class Here {
  /** The dateline stands in the first sentences, under a headline and a name. */
  private static final int SENTENCES_MAX = 8;

  private Here() {}

  static void run(Lattice lattice) {
    dateline(lattice).ifPresent(place -> mark(lattice, place));
  }

  private static void mark(Lattice lattice, Mention place) {
    lattice
        .labelled("here")
        .forEach(word -> lattice.add(at(place, "location", word.start(), word.end())));
    if (!lattice.has("party", place.start()) && !lattice.has("bureaucity", place.start())) {
      lattice.add(at(place, "dateline", place.start(), place.end()));
    }
  }

  private static Mention at(Mention place, String label, int start, int end) {
    return new Mention(label, start, end, place.value(), "dateline", List.of(place));
  }

  private static Optional<Mention> dateline(Lattice lattice) {
    return lattice.document().sentences().stream()
        .limit(SENTENCES_MAX)
        .flatMap(sentence -> opening(lattice, sentence))
        .findFirst();
  }

  /** A place that opens a line, with a mark and no verb behind it. */
  private static Stream<Mention> opening(Lattice lattice, Sentence sentence) {
    return lattice.at("place", sentence.start()).stream()
        .filter(place -> place.end() < sentence.end())
        .filter(place -> !lattice.tokens().get(place.end()).isWord())
        .filter(place -> !lattice.tokens().get(place.end()).glued() || isMark(lattice, place));
  }

  private static boolean isMark(Lattice lattice, Mention place) {
    return switch (lattice.tokens().get(place.end()).key()) {
      case ",", ":", "(", "/", ".", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }
}
