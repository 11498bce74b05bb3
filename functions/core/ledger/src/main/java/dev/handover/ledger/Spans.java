package dev.handover.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the records of several days between the same parties; one for each request. They are few
 * and reach far, and what a walk reads next is near: so more is read than is asked for, and kept.
 */
final class Spans {
  /** How far a walk goes on at most from one reading to the next, as a rule. */
  private static final Duration AHEAD = Duration.ofDays(100);

  private final Group group;
  private final Map<String, Known> known = new HashMap<>();

  private record Known(DayWindow window, List<Item> items) {
    private Known {
      items = List.copyOf(items);
    }
  }

  Spans(Group group) {
    this.group = group;
  }

  /**
   * Those that start within a window, and perhaps others; of too many the latest.
   *
   * @param sides as {@link dev.handover.ledger.posting.Identity#sides} gives them
   */
  List<Item> around(String sides, DayWindow window) {
    Known last = known.computeIfAbsent(sides, _ -> read(sides, window));
    if (!last.window().holds(window)) {
      last = read(sides, window);
      known.put(sides, last);
    }
    return last.items();
  }

  private Known read(String sides, DayWindow window) {
    DayWindow wide = window.wider(AHEAD);
    List<Item> items = newest(sides, wide);
    return items.size() < Limits.NEIGHBOURS
        ? new Known(wide, items)
        : new Known(window, newest(sides, window));
  }

  private List<Item> newest(String sides, DayWindow window) {
    return group.newest(Keys.spansGroup(sides), window.stretch(), Limits.NEIGHBOURS).items();
  }
}
