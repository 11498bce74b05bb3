package dev.handover.extraction.date;

import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What a rule of {@code date.rules} can mean: the only code behind date phrases. */
enum DateMeaning {
  /** A day of a month, with or without its year. */
  DAY_OF_MONTH {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return known(calendar.day(fields.year(), fields.month(), fields.day()).map(DateSpan::day));
    }
  },
  /** The first to the last of two days of one month, or of two. */
  DAYS_OF_MONTH {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      Optional<LocalDate> start = calendar.day(fields.year(), fields.month(), fields.day());
      return known(
          start.flatMap(
              from ->
                  calendar
                      .day(
                          Optional.of(from.getYear()),
                          fields.lastMonth().orElse(fields.month()),
                          fields.lastDay())
                      .filter(to -> to.isAfter(from))
                      .map(to -> new DateSpan(from, to, Precision.SPAN))));
    }
  },
  /** A whole month. */
  MONTH {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return known(monthPart(fields, calendar, 1, 31));
    }
  },
  /** The 1st to the 10th. */
  EARLY_MONTH {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return known(monthPart(fields, calendar, 1, 10));
    }
  },
  /** The 11th to the 20th. */
  MID_MONTH {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return known(monthPart(fields, calendar, 11, 20));
    }
  },
  /** The 21st to the last day. */
  LATE_MONTH {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return known(monthPart(fields, calendar, 21, 31));
    }
  },
  /** A weekday, the published day itself if it is one. */
  WEEKDAY {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return calendar
          .published()
          .<DateValue>map(
              day ->
                  new DateValue.Weekday(
                      DateSpan.day(day.with(TemporalAdjusters.previousOrSame(fields.weekday()))),
                      DateSpan.day(day.with(TemporalAdjusters.nextOrSame(fields.weekday())))))
          .orElseGet(DateValue.Unresolved::new);
    }
  },
  /** The weekday before the published day. */
  LAST_WEEKDAY {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return fromPublished(calendar, day -> day.with(TemporalAdjusters.previous(fields.weekday())));
    }
  },
  /** The weekday after the published day. */
  NEXT_WEEKDAY {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return fromPublished(calendar, day -> day.with(TemporalAdjusters.next(fields.weekday())));
    }
  },
  /** The published day. */
  TODAY {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return fromPublished(calendar, day -> day);
    }
  },
  /** The day before the published day. */
  YESTERDAY {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return fromPublished(calendar, day -> day.minusDays(1));
    }
  },
  /** The day after the published day. */
  TOMORROW {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return fromPublished(calendar, day -> day.plusDays(1));
    }
  },
  /** Some days, weeks, months or years before the published day; vague unless in days. */
  UNITS_AGO {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return ago(fields, calendar);
    }
  },
  /** The week, month or year before. */
  LAST_UNIT {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return period(fields, calendar, -1);
    }
  },
  /** The current week, month or year. */
  THIS_UNIT {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return period(fields, calendar, 0);
    }
  },
  /** The week, month or year to come. */
  NEXT_UNIT {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return period(fields, calendar, 1);
    }
  },
  /** The day after the date told just before. */
  DAY_AFTER {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return new DateValue.FromLast(1);
    }
  },
  /** The day before the date told just before. */
  DAY_BEFORE {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return new DateValue.FromLast(-1);
    }
  },
  /** Some days or weeks after the date told just before. */
  UNITS_LATER {
    @Override
    DateValue of(DateFields fields, Calendar calendar) {
      return switch (fields.unit()) {
        case "DAY" -> new DateValue.FromLast(fields.number());
        case "WEEK" -> new DateValue.FromLast(7 * fields.number());
        default -> new DateValue.Unresolved();
      };
    }
  };

  abstract DateValue of(DateFields fields, Calendar calendar);

  private static DateValue known(Optional<DateSpan> span) {
    return span.<DateValue>map(DateValue.Known::new).orElseGet(DateValue.Unresolved::new);
  }

  private static DateValue fromPublished(
      Calendar calendar, java.util.function.UnaryOperator<LocalDate> shift) {
    return known(calendar.published().map(shift).map(DateSpan::day));
  }

  private static Optional<DateSpan> monthPart(
      DateFields fields, Calendar calendar, int from, int to) {
    return calendar
        .day(fields.year(), fields.month(), from)
        .map(
            start -> {
              LocalDate end = start.withDayOfMonth(Math.min(to, start.lengthOfMonth()));
              return new DateSpan(start, end, Precision.VAGUE);
            });
  }

  private static DateValue ago(DateFields fields, Calendar calendar) {
    int number = fields.number();
    return switch (fields.unit()) {
      case "DAY" -> fromPublished(calendar, day -> day.minusDays(number));
      case "WEEK" -> fromPublished(calendar, day -> day.minusWeeks(number));
      case "MONTH" ->
          known(
              calendar
                  .published()
                  .map(day -> span(day.minus(Period.ofMonths(number)), ChronoUnit.MONTHS)));
      case "YEAR" ->
          known(
              calendar
                  .published()
                  .map(day -> span(day.minus(Period.ofYears(number)), ChronoUnit.YEARS)));
      default -> new DateValue.Unresolved();
    };
  }

  private static DateValue period(DateFields fields, Calendar calendar, int shift) {
    return known(
        calendar
            .published()
            .map(
                day ->
                    switch (fields.period()) {
                      case "WEEK" -> span(day.plusWeeks(shift), ChronoUnit.WEEKS);
                      case "MONTH" -> span(day.plusMonths(shift), ChronoUnit.MONTHS);
                      case "YEAR" -> span(day.plusYears(shift), ChronoUnit.YEARS);
                      default -> throw new DateTimeException("no period of a " + fields.period());
                    }));
  }

  private static DateSpan span(LocalDate day, ChronoUnit unit) {
    LocalDate start =
        switch (unit) {
          case WEEKS -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
          case MONTHS -> day.withDayOfMonth(1);
          case YEARS -> day.withDayOfYear(1);
          default -> throw new DateTimeException("no span of " + unit);
        };
    return new DateSpan(start, start.plus(1, unit).minusDays(1), Precision.VAGUE);
  }
}
