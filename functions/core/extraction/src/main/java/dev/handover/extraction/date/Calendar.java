package dev.handover.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** The day of a month; without its year the nearest one that is not too far ahead. */
  Optional<LocalDate> day(Optional<Integer> year, Month month, int day) {
    if (year.isPresent()) {
      return date(year.get(), month, day);
    }
    return published.flatMap(
        reference ->
            IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
                .mapToObj(candidate -> date(candidate, month, day))
                .flatMap(Optional::stream)
                .filter(date -> ChronoUnit.DAYS.between(reference, date) <= DAYS_AHEAD_MAX)
                .min(Comparator.comparingLong(date -> distance(reference, date))));
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
