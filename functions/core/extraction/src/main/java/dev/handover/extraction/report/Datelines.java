package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Datelines: "KABUL, Afghanistan (AP) —" tells where an article was written, not who is in it. */
final class Datelines {
  /** A place or two, the date, the agency. */
  private static final int TOKENS_MAX = 12;

  private static final Set<String> ENDS = Set.of("\u2013", "\u2014", "-", "(");

  private Datelines() {}

  /** The tokens of all datelines. */
  static BitSet tokens(Lattice lattice) {
    BitSet tokens = new BitSet();
    for (Sentence sentence : lattice.document().sentences()) {
      if (shouts(lattice.tokens().get(sentence.start()))) {
        mark(lattice.tokens(), sentence, tokens);
      }
    }
    return tokens;
  }

  private static boolean shouts(Token first) {
    return first.text().length() > 1 && first.text().chars().allMatch(Character::isUpperCase);
  }

  private static void mark(List<Token> words, Sentence sentence, BitSet tokens) {
    int limit = Math.min(sentence.end(), sentence.start() + TOKENS_MAX);
    for (int at = sentence.start(); at < limit; at++) {
      if (ENDS.contains(words.get(at).key())) {
        tokens.set(sentence.start(), at);
        return;
      }
    }
  }
}
