package dev.handover.extraction.report;

import dev.handover.model.Party;

/** Two sides that deal with each other, in the order of their codes. */
record Pair(Party first, Party second) {
  static Pair of(Party one, Party other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  boolean has(Party party) {
    return first.equals(party) || second.equals(party);
  }

  Party other(Party party) {
    return first.equals(party) ? second : first;
  }
}
