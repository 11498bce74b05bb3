package dev.handover.extraction.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date and time as metadata have it: the day as written, in the offset that it was written with
 * (2025-07-04T00:30:00+03:00 is the fourth).
 */
final class PublishedStamp {
  private static final int DAY_LENGTH = 10;

  private PublishedStamp() {}

  static Optional<LocalDate> day(String stamp) {
    String text = stamp.strip();
    if (text.length() < DAY_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, DAY_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
