package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What totals of both ways say of one way: each bears out the pairs of numbers that make it.
 *
 * @param back what is told of the other way
 * @param totals exact ones, with those who tell them
 */
record TwoWayTotals(List<Version> back, Map<Range, Backing> totals) {
  TwoWayTotals {
    back = List.copyOf(back);
    totals = Map.copyOf(totals);
  }

  static TwoWayTotals of(Directions directions, Direction way, Map<Range, Backing> totals) {
    return new TwoWayTotals(directions.back(way), totals);
  }

  Version bearingOut(Version version) {
    Version sum = version;
    for (Version other : back) {
      sum = sum.besides(totals.getOrDefault(both(version.figures(), other), Backing.NOBODY));
    }
    return sum;
  }

  /** Whether some total is made by these figures and those of the way back. */
  boolean bearOut(List<Figure> figures) {
    return back.stream().anyMatch(other -> totals.containsKey(both(figures, other)));
  }

  private static Range both(List<Figure> figures, Version other) {
    List<Figure> all = new ArrayList<>(figures);
    all.addAll(other.figures());
    return Range.sum(all);
  }
}
