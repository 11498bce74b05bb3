package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.model.Status;
import java.util.List;

/**
 * The terms of a deal of which parts were carried out: "the truce provides for the release of 33"
 * behind the first three of them is no exchange of its own. A part of it that is to come has a day.
 */
record Frames(Lattice lattice, List<Occasion> all) {
  private static final String FRAME = "frame";

  /** The occasions without those that only tell such terms. */
  List<Occasion> dropped() {
    return all.stream().filter(one -> !(isFrame(one) && isCarriedOut(one))).toList();
  }

  private boolean isFrame(Occasion one) {
    return one.status() == Status.PLANNED
        && one.date().isEmpty()
        && one.facts.stream().allMatch(fact -> isOfTerms(fact, lattice));
  }

  /** Whether an act tells what a deal provides for. */
  static boolean isOfTerms(Fact fact, Lattice lattice) {
    return lattice.within("project", fact.sentence().start(), fact.mention().end()).stream()
        .anyMatch(words -> words.value().equals(FRAME));
  }

  private boolean isCarriedOut(Occasion frame) {
    return all.stream()
        .takeWhile(one -> !one.equals(frame))
        .filter(one -> one.status() == Status.COMPLETED)
        .anyMatch(one -> one.parties.containsAll(frame.parties));
  }
}
