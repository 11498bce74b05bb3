package dev.handover.extraction.report;

import dev.handover.model.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether two dates are near enough to be those of one occasion. */
final class Nearness {
  /** Who is welcomed was handed over so many days before, at most. */
  private static final int AGAIN_DAYS_MAX = 3;

  /** A weekend or a week, of which one day is told later. */
  private static final int WITHIN_DAYS_MAX = 7;

  /** What a headline tells was no more days before. */
  private static final int NEWS_DAYS_MAX = 2;

  /** A feature comes out so many days after what it tells of, at most. */
  private static final int LATE_DAYS_MAX = 31;

  private Nearness() {}

  static boolean isRecent(DateSpan date, Told<DateSpan> news) {
    LocalDate today = news.value().start();
    return !date.start().isAfter(today)
        && !date.end().isBefore(today.minusDays(NEWS_DAYS_MAX))
        && ChronoUnit.DAYS.between(date.start(), date.end()) <= WITHIN_DAYS_MAX;
  }

  /** Whether the few days that an occasion is dated by have one day among them. */
  static boolean holds(Occasion one, DateSpan day) {
    return one.date()
        .map(Told::value)
        .filter(span -> !span.equals(day) && day.start().equals(day.end()))
        .filter(span -> !day.start().isBefore(span.start()) && !day.end().isAfter(span.end()))
        .filter(span -> ChronoUnit.DAYS.between(span.start(), span.end()) <= WITHIN_DAYS_MAX)
        .isPresent();
  }

  /** Whether an occasion was on one of two days in a row: "in the night from Monday to Tuesday". */
  static boolean isOfNight(Occasion one, DateSpan night) {
    return ChronoUnit.DAYS.between(night.start(), night.end()) == 1
        && one.date()
            .map(Told::value)
            .filter(day -> day.start().equals(day.end()))
            .filter(
                day ->
                    day.equals(DateSpan.day(night.start()))
                        || day.equals(DateSpan.day(night.end())))
            .isPresent();
  }

  /** Whether a day is so little before an occasion that its report may come late. */
  static boolean isRecentlyBefore(DateSpan day, Occasion one) {
    return one.date()
        .map(told -> ChronoUnit.DAYS.between(day.start(), told.value().start()))
        .filter(days -> days > 0 && days <= LATE_DAYS_MAX)
        .isPresent();
  }

  /** Whether what an occasion tells was a few days before. */
  static boolean isSoonAfter(DateSpan day, Occasion one) {
    return one.date().filter(told -> isSoon(told.value().end(), day.start())).isPresent();
  }

  /** Whether what an occasion tells came a few days later. */
  static boolean isSoonBefore(DateSpan day, Occasion one) {
    return one.date().filter(told -> isSoon(day.start(), told.value().start())).isPresent();
  }

  private static boolean isSoon(LocalDate earlier, LocalDate later) {
    long days = ChronoUnit.DAYS.between(earlier, later);
    return days > 0 && days <= AGAIN_DAYS_MAX;
  }
}
