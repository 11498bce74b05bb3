package dev.handover.extraction.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Feasts that news name instead of the day. */
enum Holiday {
  NEW_YEAR,
  ORTHODOX_CHRISTMAS_EVE,
  WOMENS_DAY,
  VICTORY_DAY,
  UKRAINIAN_INDEPENDENCE_DAY,
  ORTHODOX_CHRISTMAS,
  CHRISTMAS_EVE,
  CHRISTMAS,
  NEW_YEARS_EVE,
  GOOD_FRIDAY,
  EASTER_EVE,
  EASTER,
  EASTER_MONDAY,
  ORTHODOX_EASTER_EVE,
  ORTHODOX_EASTER;

  /**
   * Days by which the Julian calendar, which Orthodox Easter follows, was behind in 1900 to 2099.
   */
  private static final int JULIAN_LAG_DAYS = 13;

  /** Its day in a year. */
  LocalDate in(int year) {
    return switch (this) {
      case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
      case ORTHODOX_CHRISTMAS_EVE -> LocalDate.of(year, Month.JANUARY, 6);
      case WOMENS_DAY -> LocalDate.of(year, Month.MARCH, 8);
      case VICTORY_DAY -> LocalDate.of(year, Month.MAY, 9);
      case UKRAINIAN_INDEPENDENCE_DAY -> LocalDate.of(year, Month.AUGUST, 24);
      case ORTHODOX_CHRISTMAS -> LocalDate.of(year, Month.JANUARY, 7);
      case CHRISTMAS_EVE -> LocalDate.of(year, Month.DECEMBER, 24);
      case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
      case NEW_YEARS_EVE -> LocalDate.of(year, Month.DECEMBER, 31);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case EASTER_EVE -> easter(year).minusDays(1);
      case EASTER -> easter(year);
      case EASTER_MONDAY -> easter(year).plusDays(1);
      case ORTHODOX_EASTER_EVE -> orthodoxEaster(year).minusDays(1);
      case ORTHODOX_EASTER -> orthodoxEaster(year);
    };
  }

  /** Of the days that a feast has in different years the one nearest, not too far ahead. */
  static LocalDate nearest(LocalDate reference, IntFunction<LocalDate> in) {
    return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
        .mapToObj(in)
        .filter(day -> ChronoUnit.DAYS.between(reference, day) <= Calendar.DAYS_AHEAD_MAX)
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(reference, day))))
        .orElseThrow();
  }

  /** The first Sunday after the ecclesiastical full moon of spring (anonymous Gregorian rule). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leaps = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - leaps + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** The same by the Julian calendar (Meeus). */
  private static LocalDate orthodoxEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int days = moon + weekday + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(JULIAN_LAG_DAYS);
  }
}
