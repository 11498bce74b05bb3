package dev.handover.bench.nearcopy;

import dev.handover.ledger.nearcopy.Sketch;

/**
 * Two texts.
 *
 * @param choosing whether the pair is of the half that the threshold is chosen on; the other half
 *     is what error rates are reported of
 */
record Pair(String one, String other, boolean choosing) {
  double likeness() {
    return Sketch.of(one).likeness(Sketch.of(other));
  }

  boolean joined() {
    return Sketch.of(one).nearCopyOf(Sketch.of(other));
  }
}
