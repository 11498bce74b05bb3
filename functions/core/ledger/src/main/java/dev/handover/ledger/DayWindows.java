package dev.handover.ledger;

import dev.handover.model.DateSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The days around some dates, each day once; those far from all of them are left out. */
final class DayWindows {
  private DayWindows() {}

  /**
   * The newest first.
   *
   * @param before how long before the first day of each a window starts
   * @param after how long after its last day a window ends
   * @param gap how far apart windows may be that are one all the same: to look at some days in vain
   *     costs less than to look once more
   */
  static List<DayWindow> around(
      Collection<DateSpan> dates, Duration before, Duration after, Duration gap) {
    List<DayWindow> windows = new ArrayList<>();
    dates.stream()
        .map(
            date ->
                new DayWindow(
                    date.start().minusDays(before.toDays()), date.end().plusDays(after.toDays())))
        .sorted(Comparator.comparing(DayWindow::first))
        .forEach(
            next -> {
              boolean near =
                  !windows.isEmpty()
                      && !next.first().minusDays(gap.toDays()).isAfter(windows.getLast().last());
              windows.add(near ? joined(windows.removeLast(), next) : next);
            });
    return windows.reversed();
  }

  private static DayWindow joined(DayWindow one, DayWindow next) {
    return new DayWindow(one.first(), one.last().isAfter(next.last()) ? one.last() : next.last());
  }
}
