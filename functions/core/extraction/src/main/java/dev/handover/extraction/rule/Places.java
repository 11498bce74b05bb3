package dev.handover.extraction.rule;

import java.util.Arrays;
import java.util.Set;

/** Where in one text that begins which a rule file asks for; looked up once for all its rules. */
final class Places {
  private static final Occurrences UNKNOWN = Occurrences.none();

  private final Lattice lattice;
  private final Symbols symbols;
  private final Set<String> skipped;

  /** Whether a mention that may be skipped begins at a token. */
  private final boolean[] skips;

  /** By the numbers of the symbols. */
  private final Occurrences[] known;

  /**
   * Looks at a text for a file.
   *
   * @param symbols what the file asks for
   * @param skipped labels of the mentions that may stand between any two items
   */
  Places(Lattice lattice, Symbols symbols, Set<String> skipped) {
    this.lattice = lattice;
    this.symbols = symbols;
    this.skipped = skipped;
    this.skips = new boolean[skipped.isEmpty() ? 0 : lattice.tokens().size()];
    for (String label : skipped) {
      lattice.labelled(label).forEach(mention -> skips[mention.start()] = true);
    }
    this.known = new Occurrences[symbols.size()];
    Arrays.fill(known, UNKNOWN);
  }

  Lattice lattice() {
    return lattice;
  }

  /** Where any of the symbols of a number begins. */
  Occurrences of(int number) {
    if (known[number] == UNKNOWN) {
      known[number] = Occurrences.of(symbols.of(number), lattice);
    }
    return known[number];
  }

  /** Whether a mention that may be skipped begins at a token. */
  boolean skipsAt(int token) {
    return token < skips.length && skips[token];
  }

  boolean maySkip(Mention mention) {
    return skipped.contains(mention.label());
  }
}
