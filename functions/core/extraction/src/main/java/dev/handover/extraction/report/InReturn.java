package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;

/** Tells who came in return for others: the story is not theirs. */
record InReturn(Lattice lattice) {
  /** The words "in return" behind an act, in tokens. */
  private static final int BEHIND_MAX = 2;

  /** How far before an act the words "for those" stand, in tokens. */
  private static final int FOR_THEM_MAX = 5;

  /** How far before an act that tells of as many others of its sentence are looked for. */
  private static final int AS_MANY_MAX = 40;

  /** Whether an act tells what was given for others: "Armenia got three in return". */
  boolean isToldOf(Mention act) {
    boolean isPrice =
        lattice.within("inreturn", act.start(), act.end() + BEHIND_MAX).stream()
            .anyMatch(words -> words.start() <= act.end());
    return act.value(Act.class).back().isEmpty() && (isPrice || isForThem(act));
  }

  /** "For those sixty Armenia got three". */
  private boolean isForThem(Mention act) {
    return !lattice.startsSentence(act.start())
        && lattice.within("forthem", act.start() - FOR_THEM_MAX, act.start()).stream()
            .anyMatch(words -> lattice.sentenceEnd(words.start()) > act.start());
  }

  /** "An equal number of Armenians": the others were told of first, in a sentence before. */
  boolean areAsMany(Mention act) {
    return lattice.overlaps("samecount", act)
        && lattice.within("act", act.start() - AS_MANY_MAX, act.start()).stream()
            .noneMatch(before -> lattice.sentenceEnd(before.start()) > act.start());
  }
}
