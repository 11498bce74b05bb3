package dev.handover.extraction.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where in one text that begins which a rule file asks for; looked up once for all its rules. */
final class Places {
  private final Lattice lattice;
  private final Set<String> skipped;

  /** Whether a mention that may be skipped begins at a token. */
  private final boolean[] skips;

  private final Map<Symbol, Occurrences> bySymbol = new HashMap<>();
  private final Map<Set<Symbol>, Occurrences> ofAny = new HashMap<>();

  /**
   * Looks at a text for a file.
   *
   * @param skipped labels of the mentions that may stand between any two items
   */
  Places(Lattice lattice, Set<String> skipped) {
    this.lattice = lattice;
    this.skipped = skipped;
    this.skips = new boolean[skipped.isEmpty() ? 0 : lattice.tokens().size()];
    for (String label : skipped) {
      lattice.labelled(label).forEach(mention -> skips[mention.start()] = true);
    }
  }

  Lattice lattice() {
    return lattice;
  }

  Occurrences of(Symbol symbol) {
    return bySymbol.computeIfAbsent(symbol, one -> Occurrences.of(one, lattice));
  }

  /** Where any of some symbols begins. */
  Occurrences ofAny(Set<Symbol> symbols) {
    Occurrences known = ofAny.get(symbols);
    if (known == null) {
      known = Occurrences.of(symbols.stream().map(this::of).toList());
      ofAny.put(symbols, known);
    }
    return known;
  }

  /** Whether a mention that may be skipped begins at a token. */
  boolean skipsAt(int token) {
    return token < skips.length && skips[token];
  }

  boolean maySkip(Mention mention) {
    return skipped.contains(mention.label());
  }
}
