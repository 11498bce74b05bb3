package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.List;

/**
 * What stands between two commas, two dashes or in brackets: mentions labelled {@code apposition},
 * marks included, which rules may skip ("Lubinets, the ombudsman, said").
 */
final class Appositions {
  /** A longer one is a clause of its own. */
  static final int TOKENS_MAX = 16;

  private Appositions() {}

  static void run(Lattice lattice) {
    for (Sentence sentence : lattice.document().sentences()) {
      for (int at = sentence.start(); at < sentence.end(); at++) {
        String closing = closing(lattice.tokens().get(at));
        if (!closing.isEmpty()) {
          close(lattice, at, closing, Math.min(sentence.end(), at + TOKENS_MAX));
        }
      }
    }
  }

  private static void close(Lattice lattice, int start, String closing, int limit) {
    for (int at = start + 2; at < limit; at++) {
      if (lattice.tokens().get(at).key().equals(closing)) {
        lattice.add(new Mention("apposition", start, at + 1, closing, "between marks", List.of()));
        return;
      }
    }
  }

  private static String closing(Token mark) {
    return switch (mark.key()) {
      case "," -> ",";
      case "\u2013" -> "\u2013";
      case "(" -> ")";
      default -> "";
    };
  }
}
