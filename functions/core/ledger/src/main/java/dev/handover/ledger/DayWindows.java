package dev.handover.ledger;

import dev.handover.model.DateSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days around some dates, each day once; those far from all of them are left out. */
final class DayWindows {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, Month.JANUARY, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(Limits.LAST_YEAR, Month.DECEMBER, 31);

  private record Window(LocalDate first, LocalDate last) {
    Stretch stretch() {
      // Beyond the calendar days do not sort as text.
      return Stretch.of(
          Optional.of(first.isBefore(FIRST_DAY) ? FIRST_DAY : first),
          Optional.of(last.isAfter(LAST_DAY) ? LAST_DAY : last));
    }
  }

  private DayWindows() {}

  /**
   * The newest first.
   *
   * @param before how long before the first day of each a window starts
   * @param after how long after its last day a window ends
   * @param gap how far apart windows may be that are one all the same: to look at some days in vain
   *     costs less than to look once more
   */
  static List<Stretch> around(
      Collection<DateSpan> dates, Duration before, Duration after, Duration gap) {
    List<Window> windows = new ArrayList<>();
    dates.stream()
        .map(
            date ->
                new Window(
                    date.start().minusDays(before.toDays()), date.end().plusDays(after.toDays())))
        .sorted(Comparator.comparing(Window::first))
        .forEach(
            next -> {
              boolean near =
                  !windows.isEmpty()
                      && !next.first().minusDays(gap.toDays()).isAfter(windows.getLast().last());
              windows.add(near ? joined(windows.removeLast(), next) : next);
            });
    return windows.reversed().stream().map(Window::stretch).toList();
  }

  private static Window joined(Window one, Window next) {
    return new Window(one.first(), one.last().isAfter(next.last()) ? one.last() : next.last());
  }
}
