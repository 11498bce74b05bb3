package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The words of a text that govern places: for each token, the longest one that ends with it. */
final class Governors {
  private static final List<String> HERE = List.of("towards", "scene");
  private static final List<String> ELSEWHERE = List.of("elsewhere", "offscene");

  /**
   * A word that governs places.
   *
   * @param here whether they are of the handover
   * @param directed whether only those behind a preposition of direction are
   * @param taking whether it means a capture where it does not govern a direction: "taken at"
   * @param giving whether a seat of government behind it is a side: "handed over to Kyiv"
   * @param holding whether a direction behind it leads out of it: "from jail to Erez"
   */
  record Governor(
      int end,
      int length,
      boolean here,
      boolean directed,
      boolean taking,
      boolean giving,
      boolean holding) {

    private static Governor of(Mention word, boolean here) {
      return new Governor(
          word.end(),
          word.length(),
          here,
          word.value().equals("to"),
          word.value().equals("take"),
          word.value().equals("give"),
          word.value().equals("held"));
    }

    /** Whether it can govern what a preposition of direction leads to, or what none does. */
    boolean governs(boolean direction) {
      return direction ? !holding : !directed;
    }

    /** To a longer one, and to one that governs more: "buses at Erez", though one may bus to it. */
    private boolean yieldsTo(Governor other) {
      return length < other.length
          || (length == other.length && here == other.here && directed && !other.directed);
    }
  }

  private final List<Optional<Governor>> governors;

  Governors(Lattice lattice) {
    this.governors =
        new ArrayList<>(Collections.nCopies(lattice.tokens().size(), Optional.empty()));
    BitSet counted = counted(lattice);
    for (String label : HERE) {
      lattice.labelled(label).forEach(word -> note(Governor.of(word, true)));
    }
    for (String label : ELSEWHERE) {
      lattice.labelled(label).stream()
          .filter(word -> !counted.get(word.start()))
          .forEach(word -> note(Governor.of(word, false)));
    }
  }

  /** "60 prisoners of war": how many they are, not where they are held. */
  private static BitSet counted(Lattice lattice) {
    BitSet counted = new BitSet();
    for (Mention who : lattice.labelled("who")) {
      if (who.value() instanceof PeopleList people && people.isCounted()) {
        counted.set(who.start(), who.end());
      }
    }
    return counted;
  }

  private void note(Governor governor) {
    int last = governor.end() - 1;
    if (governors.get(last).filter(one -> !one.yieldsTo(governor)).isEmpty()) {
      governors.set(last, Optional.of(governor));
    }
  }

  /** The word that ends with a token. */
  Optional<Governor> endingAt(int token) {
    return governors.get(token);
  }
}
