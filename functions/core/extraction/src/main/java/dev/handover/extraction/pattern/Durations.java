package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import java.util.stream.IntStream;

/** "Freed nine after holding them for a year, a monk said": nobody was given for the nine. */
final class Durations {
  /** How far behind "for" a unit of time stands, in tokens: "for more than a year". */
  private static final int UNIT_REACH_MAX = 5;

  private Durations() {}

  /** Whether what reads as a price stands behind words for how long. */
  static boolean standFor(Match match, Lattice lattice) {
    return match.all("back").stream().anyMatch(price -> isBehindTime(price, match, lattice));
  }

  private static boolean isBehindTime(Mention price, Match match, Lattice lattice) {
    return IntStream.range(match.start(), price.start())
        .filter(at -> lattice.tokens().get(at).key().equals("for"))
        .reduce((_, last) -> last)
        .stream()
        .anyMatch(
            at ->
                lattice.within("unit", at, Math.min(price.start(), at + UNIT_REACH_MAX)).stream()
                    .anyMatch(unit -> isComma(unit.end(), lattice)));
  }

  private static boolean isComma(int at, Lattice lattice) {
    return lattice.tokens().get(at).key().equals(",");
  }
}
