package dev.handover.bench;

import dev.handover.bench.Annotation.Days;
import dev.handover.bench.Annotation.Exchange;
import java.util.Optional;

/** How far a predicted exchange tells the same occasion as a gold one. */
final class Similarity {
  /** Below it two exchanges are never paired. */
  static final double PAIR_MIN = 0.5;

  /** Of exchanges that share too few parties to be one: two, or all where fewer are named. */
  private static final double STRANGERS = -1;

  private static final double PARTIES_NAMED = 0.1;
  private static final double PARTIES = 0.5;
  private static final double DATE_EQUAL = 3;
  private static final double DATE_OVERLAPS = 1;
  private static final double COUNTS = 2;
  private static final double STATUS = 0.5;

  private Similarity() {}

  static double of(Exchange gold, Exchange predicted) {
    Count parties = count(Slot.PARTY, gold, predicted);
    int fewer = Math.min(parties.gold(), parties.predicted());
    if (parties.hits() < Math.max(1, Math.min(2, fewer))) {
      return STRANGERS;
    }
    Count counts = count(Slot.COUNT, gold, predicted);
    // Ties decide pairings, so the order of these additions is part of the measure.
    return PARTIES_NAMED
        + PARTIES * parties.hits() / Math.max(parties.gold(), parties.predicted())
        + dates(gold.date(), predicted.date())
        + COUNTS * counts.hits() / Math.max(1, Math.max(counts.gold(), counts.predicted()))
        + (gold.status().equals(predicted.status()) ? STATUS : 0);
  }

  private static double dates(Optional<Days> gold, Optional<Days> predicted) {
    if (gold.equals(predicted)) {
      return DATE_EQUAL;
    }
    return gold.flatMap(days -> predicted.filter(days::overlaps)).isPresent() ? DATE_OVERLAPS : 0;
  }

  private static Count count(Slot slot, Exchange gold, Exchange predicted) {
    return Count.of(Slots.values(slot, gold), Slots.values(slot, predicted));
  }
}
