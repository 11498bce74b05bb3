package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import java.util.List;

/**
 * Who is told beside a side and does not act with it: who stands behind it ("the Iran-backed
 * group", "backed by the alliance of Chad", "allied with Kigali") and whom it fights ("rebels
 * fighting Chad").
 */
final class Companions {
  private static final List<String> BINDING = List.of("sponsoredby", "foeof");
  private static final List<String> FIGHTERS = List.of("party", "nation", "people.many");

  private Companions() {}

  /** "Iran" in "Iran-backed": the name is a part of what the other is called. */
  static boolean isBefore(int end, Lattice lattice) {
    return end + 1 < lattice.tokens().size()
        && lattice.tokens().get(end).key().equals("-")
        && lattice.has("sponsored", end + 1);
  }

  /** "Backed by the Emirates, the paramilitaries freed 12": the Emirates freed nobody. */
  static boolean isBehind(int start, Lattice lattice) {
    int name = lattice.endsBefore("determiner", start) ? start - 1 : start;
    return BINDING.stream().anyMatch(label -> lattice.endsBefore(label, name))
        || (lattice.endsBefore("fighting", name) && hasFighters(name - 1, lattice));
  }

  /** "Tigers fighting Colombo", not so "heavy fighting". */
  private static boolean hasFighters(int fighting, Lattice lattice) {
    return FIGHTERS.stream().anyMatch(label -> lattice.endsBefore(label, fighting));
  }
}
