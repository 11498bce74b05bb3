package dev.handover.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments as the table holds them. */
final class Moment {
  private static final int MILLIS = 3;
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(MILLIS).toFormatter(Locale.ROOT);

  private Moment() {}

  /** In UTC and of one width, so that moments sort as text. */
  static String text(Instant moment) {
    return FORMAT.format(moment);
  }
}
