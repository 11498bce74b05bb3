package dev.handover.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Some days in a row.
 *
 * @param first which may be before the calendar
 * @param last which may be behind it
 */
record DayWindow(LocalDate first, LocalDate last) {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, Month.JANUARY, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(Limits.LAST_YEAR, Month.DECEMBER, 31);

  /** As it is read. */
  Stretch stretch() {
    // Beyond the calendar days do not sort as text.
    return Stretch.of(
        Optional.of(first.isBefore(FIRST_DAY) ? FIRST_DAY : first),
        Optional.of(last.isAfter(LAST_DAY) ? LAST_DAY : last));
  }

  boolean holds(DayWindow other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** With so much more on both sides. */
  DayWindow wider(Duration more) {
    return new DayWindow(first.minusDays(more.toDays()), last.plusDays(more.toDays()));
  }
}
