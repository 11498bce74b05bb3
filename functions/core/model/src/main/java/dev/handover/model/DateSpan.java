package dev.handover.model;

import java.time.LocalDate;

/**
 * The day or days of an exchange, resolved against the article's published date.
 *
 * @param start the first day
 * @param end the last day, the same as {@code start} for one day
 */
public record DateSpan(LocalDate start, LocalDate end, Precision precision) {
  public DateSpan {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A date ends before it starts: " + start + " to " + end);
    }
    if (precision == Precision.DAY && !start.equals(end)) {
      throw new IllegalArgumentException("A day is one day, not " + start + " to " + end);
    }
  }

  /** One day. */
  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, Precision.DAY);
  }

  /** Whether the two share a day. */
  public boolean overlaps(DateSpan other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }
}
