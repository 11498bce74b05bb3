package dev.handover.extraction.date;

import dev.handover.model.DateSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Resolves days against an article's published date.
 *
 * @param published the article's own date, if it has one
 */
record Calendar(Optional<LocalDate> published) {
  /**
   * How far ahead of the published date a day without a year may lie; news looks back further than
   * it looks ahead.
   */
  static final int DAYS_AHEAD_MAX = 90;

  /** Nobody leaves out the year of a day that lies almost a year back for one so soon to come. */
  static final int DAYS_AHEAD_SURE_MAX = 30;

  /** The days of some years: 29 February comes every fourth, or eighth, of them. */
  private static final int YEARS_SEARCHED = 8;

  /** The day of a month; without its year the nearest one that is not too far ahead. */
  Optional<LocalDate> day(Optional<Integer> year, Month month, int day) {
    if (year.isPresent()) {
      return date(year.get(), month, day);
    }
    return published.flatMap(
        reference ->
            Stream.concat(
                    past(reference, month, day).stream(), coming(reference, month, day).stream())
                .filter(date -> ChronoUnit.DAYS.between(reference, date) <= DAYS_AHEAD_MAX)
                .min(Comparator.comparingLong(date -> distance(reference, date))));
  }

  /**
   * What begins on a day of a month. Without a year it may be the last one or the next, unless one
   * of them is too far off to be meant.
   */
  DateValue from(
      Optional<Integer> year, Month month, int day, Function<LocalDate, Optional<DateSpan>> span) {
    if (year.isPresent()) {
      return known(date(year.get(), month, day).flatMap(span));
    }
    Optional<LocalDate> past = published.flatMap(reference -> past(reference, month, day));
    Optional<LocalDate> coming = published.flatMap(reference -> coming(reference, month, day));
    Optional<DateSpan> before = past.flatMap(span);
    Optional<DateSpan> after = coming.flatMap(span);
    if (before.isEmpty() || after.isEmpty()) {
      return new DateValue.Unresolved();
    }
    return nearest(before.get(), after.get(), published.orElseThrow());
  }

  private static DateValue nearest(DateSpan before, DateSpan after, LocalDate reference) {
    long ahead = ChronoUnit.DAYS.between(reference, after.start());
    if (ahead > DAYS_AHEAD_MAX || !reference.isAfter(before.end())) {
      return new DateValue.Yearless(before, before);
    }
    return ahead <= DAYS_AHEAD_SURE_MAX
        ? new DateValue.Yearless(after, after)
        : new DateValue.Yearless(before, after);
  }

  /** What begins on a weekday, the published day included, before it and after it. */
  DateValue weekday(DayOfWeek weekday, Function<LocalDate, DateSpan> span) {
    return published
        .<DateValue>map(
            day ->
                new DateValue.Nearest(
                    span.apply(day.with(TemporalAdjusters.previousOrSame(weekday))),
                    span.apply(day.with(TemporalAdjusters.nextOrSame(weekday)))))
        .orElseGet(DateValue.Unresolved::new);
  }

  /** What follows from the published day. */
  DateValue fromPublished(Function<LocalDate, Optional<DateSpan>> span) {
    return known(published.flatMap(span));
  }

  /** A span that is known, or cannot be. */
  static DateValue known(Optional<DateSpan> span) {
    return span.<DateValue>map(DateValue.Known::new).orElseGet(DateValue.Unresolved::new);
  }

  /** The last such day up to a day, that day included. */
  static Optional<LocalDate> past(LocalDate reference, Month month, int day) {
    return IntStream.rangeClosed(0, YEARS_SEARCHED)
        .mapToObj(back -> date(reference.getYear() - back, month, day))
        .flatMap(Optional::stream)
        .filter(date -> !date.isAfter(reference))
        .findFirst();
  }

  private static Optional<LocalDate> coming(LocalDate reference, Month month, int day) {
    return IntStream.rangeClosed(0, YEARS_SEARCHED)
        .mapToObj(on -> date(reference.getYear() + on, month, day))
        .flatMap(Optional::stream)
        .filter(date -> !date.isBefore(reference))
        .findFirst();
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static Optional<LocalDate> date(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
