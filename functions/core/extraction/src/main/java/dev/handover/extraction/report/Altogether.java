package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.List;

/**
 * Tells those of both ways together: "the two swapped prisoners on Friday; in all 62 went home".
 */
record Altogether(Lattice lattice) {
  /** How far before it the exchange is told, in tokens. */
  private static final int REACH_MAX = 60;

  /** How far from the people the words stand that add them up, in tokens. */
  private static final int NEAR_MAX = 3;

  /** Whether an act adds up those of the exchange told just before, of whom no way was told. */
  boolean isOfBothWays(Fact fact) {
    Act act = fact.act();
    return act.kind() == ActKind.RETURN
        && act.holder().isEmpty()
        && act.receiver().isEmpty()
        && act.back().isEmpty()
        && act.freed().size() == 1
        && act.freed().getFirst().count().isPresent()
        && act.freed().getFirst().nationality().isEmpty()
        && isSummed(fact)
        && followsExchange(fact.mention());
  }

  private boolean isSummed(Fact fact) {
    int from = Math.max(fact.sentence().start(), fact.mention().start() - NEAR_MAX);
    return lattice.overlaps("altogether", from, fact.mention().end());
  }

  private boolean followsExchange(Mention act) {
    List<Mention> before = lattice.within("act", Math.max(0, act.start() - REACH_MAX), act.start());
    return !before.isEmpty() && isExchange(before.getLast().value(Act.class));
  }

  private static boolean isExchange(Act act) {
    return act.kind() == ActKind.EXCHANGE && act.each().isEmpty() && act.freed().isEmpty();
  }
}
