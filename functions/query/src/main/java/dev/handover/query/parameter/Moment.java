package dev.handover.query.parameter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A moment with its offset from UTC, as RFC 3339 writes it. */
public record Moment() implements Parameter.Syntax<Instant> {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,9})?"
              + "(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

  /**
   * Reads a moment.
   *
   * @throws InvalidValueException if it is in another shape, or there is no such moment
   */
  @Override
  public Instant read(String value) throws InvalidValueException {
    try {
      if (SHAPE.matcher(value).matches()) {
        return OffsetDateTime.parse(value).toInstant();
      }
    } catch (DateTimeException e) {
      // The shape is right, so it is the calendar or the clock that has no such moment.
    }
    throw new InvalidValueException(
        Quoted.of(value)
            + " is not a moment; write it as 2025-07-04T10:00:00Z, with an offset, and + as %2B.");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "format", "date-time");
  }

  @Override
  public Optional<String> example() {
    return Optional.of("2025-07-04T10:00:00Z");
  }
}
