package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks the words that may stand between the parts of a running total: all but numbers, dates and
 * those that begin another matter.
 */
final class LooseWords {
  private LooseWords() {}

  static void mark(Lattice lattice) {
    boolean[] firm = new boolean[lattice.tokens().size()];
    Stream.of("barrier", "date", "number")
        .flatMap(label -> lattice.labelled(label).stream())
        .filter(mention -> !isOfOrigin(mention, lattice) && !isOfThePair(mention, lattice))
        .filter(mention -> !isTheTwo(mention, lattice))
        .forEach(mention -> Arrays.fill(firm, mention.start(), mention.end(), true));
    for (int at = 0; at < firm.length; at++) {
      Token token = lattice.tokens().get(at);
      boolean inWord = lattice.at("any", at).isPresent() || token.key().startsWith("'");
      if (!firm[at] && inWord) {
        lattice.add(new Mention("loose", at, at + 1, token.key(), "loose", List.of()));
      }
    }
  }

  /** "Captives of both countries" are no countries counted. */
  private static boolean isOfThePair(Mention mention, Lattice lattice) {
    return mention.label().equals("barrier")
        && mention.start() > 0
        && lattice.at("pairing", mention.start() - 1).isPresent();
  }

  /** "Exchanged between the two countries" counts no two. */
  private static boolean isTheTwo(Mention mention, Lattice lattice) {
    return mention.label().equals("number")
        && mention.start() > 0
        && lattice
            .at("pairing", mention.start() - 1)
            .filter(pair -> pair.end() == mention.end())
            .isPresent();
  }

  /** "95 children from 74 families". */
  private static boolean isOfOrigin(Mention mention, Lattice lattice) {
    return mention.label().equals("number")
        && mention.start() > 0
        && lattice.at("origin", mention.start() - 1).isPresent();
  }
}
