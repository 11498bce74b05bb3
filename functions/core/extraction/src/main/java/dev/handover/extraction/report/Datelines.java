package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Datelines: "KABUL, Afghanistan (AP) —" tells where an article was written, not who is in it. */
final class Datelines {
  /** A place or two, the date, the agency. */
  private static final int TOKENS_MAX = 12;

  /** How many lines stand at most above and with the date of an article. */
  private static final int LINES_MAX = 6;

  private static final Set<String> ENDS = Set.of("\u2013", "\u2014", "-", "(", ":", "|", "\u00b7");

  private final Lattice lattice;
  private final BitSet tokens = new BitSet();

  private Datelines(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The tokens of all datelines. */
  static BitSet tokens(Lattice lattice) {
    Datelines datelines = new Datelines(lattice);
    List<Sentence> sentences = lattice.document().sentences();
    for (int at = 0; at < sentences.size(); at++) {
      datelines.mark(sentences.get(at), at < LINES_MAX);
    }
    return datelines.tokens;
  }

  private void mark(Sentence sentence, boolean above) {
    if (above && isLineOfDate(sentence)) {
      tokens.set(sentence.start(), sentence.end());
    } else if (word(sentence.start()).isShouted() || (above && isDated(sentence))) {
      end(sentence).ifPresent(end -> tokens.set(sentence.start(), end));
    }
  }

  /** "Geneva/Kyiv, 9 November 2024", "Lena Okoro in Doha, 24 July 2025": a line of its own. */
  private boolean isLineOfDate(Sentence sentence) {
    return sentence.end() - sentence.start() <= TOKENS_MAX
        && holds("date", sentence.start(), sentence.end())
        && !holds("verb.group", sentence.start(), sentence.end())
        && !holds("group", sentence.start(), sentence.end());
  }

  /** "Doha, May 3 (Agency): ": a place and a date before the first word of a sentence. */
  private boolean isDated(Sentence sentence) {
    return holds("party", sentence.start(), sentence.start() + 1)
        && end(sentence).filter(end -> holds("date", sentence.start(), end)).isPresent()
        && end(sentence).filter(end -> !holds("verb.group", sentence.start(), end)).isPresent();
  }

  private Optional<Integer> end(Sentence sentence) {
    int limit = Math.min(sentence.end(), sentence.start() + TOKENS_MAX);
    for (int at = sentence.start(); at < limit; at++) {
      if (ENDS.contains(word(at).key())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean holds(String label, int start, int end) {
    return !lattice.within(label, start, end).isEmpty();
  }

  private Token word(int at) {
    return lattice.tokens().get(at);
  }
}
