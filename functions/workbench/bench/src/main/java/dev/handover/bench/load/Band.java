package dev.handover.bench.load;

import dev.handover.bench.stack.Cost;
import java.util.ArrayList;
import java.util.List;

/**
 * Some articles of a run, one after the other.
 *
 * @param first number of the first, from 1
 * @param last number of the last
 * @param cost of all of them
 */
record Band(int first, int last, Cost cost) {
  private static final int TEN = 10;

  /** The ends of bands that grow tenfold: 10, 100, 1,000 and so on up to all articles. */
  static List<Integer> ends(int articles) {
    List<Integer> ends = new ArrayList<>();
    for (int end = TEN; end < articles; end *= TEN) {
      ends.add(end);
    }
    ends.add(articles);
    return ends;
  }

  double calls() {
    return (double) cost.calls() / articles();
  }

  double readUnits() {
    return cost.readUnits() / articles();
  }

  double writeUnits() {
    return cost.writeUnits() / articles();
  }

  private int articles() {
    return last - first + 1;
  }
}
