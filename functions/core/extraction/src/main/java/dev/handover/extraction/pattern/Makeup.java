package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;

/**
 * Tells those whom a group "included" from all of it: they are some where it was counted before.
 */
final class Makeup {
  /** How far before, in tokens, the group was counted. */
  private static final int REACH_MAX = 120;

  private Makeup() {}

  /** "The group included two medics": of the thirty told of before. */
  static boolean isOfSome(Match match, Lattice lattice) {
    if (!match.rule().meaning().equals("INVOLVEMENT")
        || lattice.overlaps("swap", match.start(), match.end())) {
      return false;
    }
    int some = match.all("freed").stream().mapToInt(Makeup::count).sum();
    return some == 0
        || lattice.within("who", match.start() - REACH_MAX, match.start()).stream()
            .anyMatch(who -> count(who) >= some);
  }

  private static int count(Mention who) {
    return Compositions.sum(who.value(PeopleList.class).groups());
  }
}
