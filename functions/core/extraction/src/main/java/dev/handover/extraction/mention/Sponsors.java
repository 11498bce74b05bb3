package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;

/**
 * Who stands behind a side and is none itself: "the Iran-backed group", "backed by the alliance of
 * Chad", "allied with Kigali".
 */
final class Sponsors {
  private Sponsors() {}

  /** "Iran" in "Iran-backed": the name is a part of what the other is called. */
  static boolean isBefore(int end, Lattice lattice) {
    return end + 1 < lattice.tokens().size()
        && lattice.tokens().get(end).key().equals("-")
        && lattice.has("sponsored", end + 1);
  }

  /** "Backed by the Emirates, the paramilitaries freed 12": the Emirates freed nobody. */
  static boolean isBehind(int start, Lattice lattice) {
    int name = lattice.endsBefore("determiner", start) ? start - 1 : start;
    return lattice.endsBefore("sponsoredby", name);
  }
}
