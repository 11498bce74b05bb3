package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;

/**
 * Tells a verb of those who were told of from one whose own people follow: in "gave 55 soldiers and
 * recovered 215 people" the 55 did not recover.
 */
final class NextClause {
  private NextClause() {}

  /** Whether the verb of a return only begins what whoever gave the people did next. */
  static boolean begins(Match match, Lattice lattice) {
    return match.rule().meaning().equals("RETURN")
        && match.fillers().stream()
            .map(Match.Filler::mention)
            .filter(mention -> mention.value() instanceof VerbGroup)
            .anyMatch(verb -> isJoined(verb, lattice) && hasObject(verb, lattice));
  }

  private static boolean isJoined(Mention verb, Lattice lattice) {
    return verb.start() > 0 && lattice.tokens().get(verb.start() - 1).key().equals("and");
  }

  private static boolean hasObject(Mention verb, Lattice lattice) {
    return lattice.at("who", verb.end()).isPresent();
  }
}
