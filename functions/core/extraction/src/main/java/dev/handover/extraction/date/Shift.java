package dev.handover.extraction.date;

import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How a phrase counts from the date told just before it: "six days later", "that September". */
public sealed interface Shift {
  /** The day or days meant, if the date told is exact enough to count from. */
  Optional<DateSpan> from(DateSpan told);

  /** "The day after" is 1, "that day" 0, "a week earlier" -7. */
  record Days(int count) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      if (told.precision() == Precision.VAGUE) {
        return Optional.empty();
      }
      if (count == 0) {
        return Optional.of(told);
      }
      LocalDate day = count > 0 ? told.end() : told.start();
      return Spans.shifted(day, Period.ofDays(count)).map(DateSpan::day);
    }

    @Override
    public String toString() {
      return (count >= 0 ? "+" : "") + count;
    }
  }

  /** "On the second day": of the days told, else the one after the day told. */
  record NthDay(int nth) implements Shift {
    /** No exchange takes more days; "day 1,192" is one of a war. */
    private static final int DAYS_MAX = 9;

    @Override
    public Optional<DateSpan> from(DateSpan told) {
      if (told.precision() == Precision.VAGUE || nth < 1 || nth > DAYS_MAX) {
        return Optional.empty();
      }
      if (told.start().equals(told.end())) {
        return new Days(nth == 1 ? 0 : 1).from(told);
      }
      return Spans.shifted(told.start(), Period.ofDays(nth - 1))
          .filter(day -> !day.isAfter(told.end()))
          .map(DateSpan::day);
    }

    @Override
    public String toString() {
      return "day " + nth;
    }
  }

  /** "A month later", "two years before": the whole month or year. */
  record Units(ChronoUnit unit, int count) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      return Spans.shifted(told.start(), Spans.period(unit, count))
          .map(day -> Spans.around(day, unit));
    }

    @Override
    public String toString() {
      return (count >= 0 ? "+" : "") + count + " " + unit.name().toLowerCase(Locale.ROOT);
    }
  }

  /** "A year to the day after": the same day of another month or year. */
  record ToTheDay(ChronoUnit unit, int count) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      return told.precision() == Precision.VAGUE
          ? Optional.empty()
          : Spans.shifted(told.start(), Spans.period(unit, count)).map(DateSpan::day);
    }

    @Override
    public String toString() {
      return new Units(unit, count) + " to the day";
    }
  }

  /** "Earlier that month", "later the same month": what is left of the month on one side. */
  record RestOfMonth(boolean later) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      LocalDate start = later ? told.end().plusDays(1) : told.start().withDayOfMonth(1);
      LocalDate end =
          later ? told.end().with(TemporalAdjusters.lastDayOfMonth()) : told.start().minusDays(1);
      return end.isBefore(start)
          ? Optional.empty()
          : Optional.of(new DateSpan(start, end, Precision.VAGUE));
    }

    @Override
    public String toString() {
      return later ? "rest of the month" : "month so far";
    }
  }

  /** "The following Friday" is 1, "that Friday" 0, "the Friday before" -1. */
  record ToWeekday(DayOfWeek weekday, int direction) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      if (told.precision() == Precision.VAGUE && told.start().plusDays(7).isBefore(told.end())) {
        return Optional.empty();
      }
      LocalDate day =
          switch (direction) {
            case -1 -> told.start().with(TemporalAdjusters.previous(weekday));
            case 0 -> told.start().with(TemporalAdjusters.nextOrSame(weekday));
            default -> told.end().with(TemporalAdjusters.next(weekday));
          };
      return Optional.of(DateSpan.day(day));
    }

    @Override
    public String toString() {
      return weekday.name().toLowerCase(Locale.ROOT)
          + (direction < 0 ? " before" : direction == 0 ? " then" : " after");
    }
  }

  /** "That September", "in May of the same year", "in May of the year before". */
  record MonthOfYear(Month month, int years) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      return Spans.shifted(told.start().withDayOfMonth(1), Period.ofYears(years))
          .map(day -> Spans.around(day.with(month), ChronoUnit.MONTHS));
    }

    @Override
    public String toString() {
      return month.name().toLowerCase(Locale.ROOT) + " then" + stepsOf(years);
    }
  }

  /** "That autumn", by the month in which it begins. */
  record SeasonOfYear(Month begins) implements Shift {
    private static final int MONTHS = 3;

    @Override
    public Optional<DateSpan> from(DateSpan told) {
      LocalDate start = told.start().withDayOfMonth(1).with(begins);
      return Optional.of(
          new DateSpan(start, start.plusMonths(MONTHS).minusDays(1), Precision.VAGUE));
    }

    @Override
    public String toString() {
      return "season of " + begins.name().toLowerCase(Locale.ROOT) + " then";
    }
  }

  /** "The following May" is 1, "the previous May" -1. */
  record ToMonth(Month month, int direction) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      int turned = month.compareTo(told.start().getMonth()) * direction > 0 ? 0 : direction;
      return new MonthOfYear(month, turned).from(told);
    }

    @Override
    public String toString() {
      return month.name().toLowerCase(Locale.ROOT) + (direction < 0 ? " before" : " after");
    }
  }

  /** "On 27 January of that year". */
  record DayOfYear(Month month, int day, int years) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      return new MonthOfYear(month, years).from(told).flatMap(new DayOfMonth(day)::from);
    }

    @Override
    public String toString() {
      return month.name().toLowerCase(Locale.ROOT) + " " + day + " then" + stepsOf(years);
    }
  }

  private static String stepsOf(int years) {
    return years == 0 ? "" : (years > 0 ? " +" : " ") + years + " years";
  }

  /** "On the 11th of that month". */
  record DayOfMonth(int day) implements Shift {
    @Override
    public Optional<DateSpan> from(DateSpan told) {
      return day > told.start().lengthOfMonth()
          ? Optional.empty()
          : Optional.of(DateSpan.day(told.start().withDayOfMonth(day)));
    }

    @Override
    public String toString() {
      return "the " + day + ". then";
    }
  }
}
