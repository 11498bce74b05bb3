package dev.handover.extraction.date;

import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Stretches of the calendar. */
final class Spans {
  private Spans() {}

  /** The week, month or year that a day lies in. */
  static DateSpan around(LocalDate day, ChronoUnit unit) {
    LocalDate start =
        switch (unit) {
          case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTHS -> day.withDayOfMonth(1);
          case YEARS -> day.withDayOfYear(1);
          default -> throw new DateTimeException("no span of " + unit);
        };
    return new DateSpan(start, start.plus(1, unit).minusDays(1), Precision.VAGUE);
  }

  /** So many units, which may lead out of all calendars. */
  static Period period(ChronoUnit unit, int count) {
    return switch (unit) {
      case DAYS -> Period.ofDays(count);
      case WEEKS -> Period.ofDays(Math.multiplyExact(7, count));
      case MONTHS -> Period.ofMonths(count);
      case YEARS -> Period.ofYears(count);
      default -> throw new DateTimeException("no period of " + unit);
    };
  }

  /** The day moved, unless it falls out of the years that news tell of. */
  static Optional<LocalDate> shifted(LocalDate day, Period period) {
    try {
      return Optional.of(day.plus(period)).filter(Spans::isTold);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Whether news can tell of it. */
  static boolean isTold(LocalDate day) {
    return day.getYear() >= NumberFinder.YEAR_MIN && day.getYear() <= NumberFinder.YEAR_MAX;
  }
}
