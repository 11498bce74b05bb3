package dev.handover.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How many values of a slot there are, and how many of them are right.
 *
 * @param hits gold values that were predicted
 */
record Count(int hits, int gold, int predicted) {
  static final Count NONE = new Count(0, 0, 0);

  /** Compares values; each predicted one serves one gold value, the first it matches. */
  static Count of(List<Value> gold, List<Value> predicted) {
    List<Value> left = new ArrayList<>(predicted);
    int hits = 0;
    for (Value value : gold) {
      if (left.stream().filter(value::matches).findFirst().map(left::remove).orElse(false)) {
        hits++;
      }
    }
    return new Count(hits, gold.size(), predicted.size());
  }

  Count plus(Count other) {
    return new Count(hits + other.hits, gold + other.gold, predicted + other.predicted);
  }

  /** Whether nothing is missed and nothing spurious. */
  boolean isPerfect() {
    return hits == gold && hits == predicted;
  }

  /** The right share of the predicted values; 1 of none. */
  double precision() {
    return predicted == 0 ? 1 : (double) hits / predicted;
  }

  /** The predicted share of the gold values; 1 of none. */
  double recall() {
    return gold == 0 ? 1 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
