package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;

/** A paragraph that a date opens, as in a chronology: it goes on with nobody told before. */
public final class DatedParagraph {
  /** How many tokens back its beginning is looked for. */
  static final int REACH_MAX = 60;

  private DatedParagraph() {}

  /** Where the dated paragraph begins in which a token stands; 0 where it stands in none. */
  static int start(Lattice lattice, int token) {
    int at = token;
    while (at > Math.max(0, token - REACH_MAX) && !lattice.startsParagraph(at)) {
      at--;
    }
    boolean dated = lattice.has("date", at) || lattice.has("date", at + 1);
    return lattice.startsParagraph(at) && dated ? at : 0;
  }

  /** Whether such a paragraph begins between two tokens. */
  public static boolean parts(Lattice lattice, int before, int token) {
    return start(lattice, token) > before;
  }
}
