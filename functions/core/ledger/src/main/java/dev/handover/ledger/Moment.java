package dev.handover.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments and days as the table holds them. */
final class Moment {
  private static final int MILLIS = 3;
  private static final int DAY_CHARACTERS = "2025-07-04".length();
  private static final int TEXT_CHARACTERS = "2025-07-04T08:00:00.000Z".length();
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(MILLIS).toFormatter(Locale.ROOT);

  private Moment() {}

  /** In UTC and of one width, so that moments sort as text. */
  static String text(Instant moment) {
    return FORMAT.format(moment);
  }

  /** Whether a moment is written so. */
  static boolean isText(String time) {
    try {
      return time.length() == TEXT_CHARACTERS && text(Instant.parse(time)).equals(time);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a day is written so. */
  static boolean isDay(String time) {
    try {
      return time.length() == DAY_CHARACTERS && LocalDate.parse(time).toString().equals(time);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
