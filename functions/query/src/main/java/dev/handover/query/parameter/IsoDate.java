package dev.handover.query.parameter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of the years 0001 to 9999, written {@code YYYY-MM-DD}. */
public record IsoDate() implements Parameter.Syntax<LocalDate> {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * Reads a day.
   *
   * @throws InvalidValueException if it is in another shape, or no such day exists
   */
  @Override
  public LocalDate read(String value) throws InvalidValueException {
    if (!SHAPE.matcher(value).matches()) {
      throw new InvalidValueException(
          Quoted.of(value) + " is not a date; write it as YYYY-MM-DD, such as 2025-07-04.");
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() > 0) {
        return day;
      }
    } catch (DateTimeException e) {
      // The shape is right, so it is the calendar that has no such day.
    }
    throw new InvalidValueException(
        "The calendar has no day " + Quoted.of(value) + "; years run from 0001 to 9999.");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "format", "date");
  }

  @Override
  public Optional<String> example() {
    return Optional.of("2025-06-01");
  }
}
