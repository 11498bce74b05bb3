package dev.handover.query.parameter;

import java.util.Map;
import java.util.Optional;

/**
 * A parameter of a query string.
 *
 * @param most how many times it may stand
 * @param required whether a request without it is at fault
 * @param meaning one clause for readers
 * @param syntax how its values are written
 */
public record Parameter<T>(
    String name, int most, boolean required, String meaning, Syntax<T> syntax) {
  /** How values are written. */
  public interface Syntax<T> {
    /**
     * Reads one decoded value.
     *
     * @throws InvalidValueException if it is not written so
     */
    T read(String value) throws InvalidValueException;

    /** The same as a JSON Schema, as far as one can tell it. */
    Map<String, Object> schema();

    /** A value that would do anywhere, if there is one. */
    Optional<String> example();
  }

  /** A parameter that may stand once. */
  public static <T> Parameter<T> once(String name, String meaning, Syntax<T> syntax) {
    return new Parameter<>(name, 1, false, meaning, syntax);
  }

  /** A parameter that may stand several times. */
  public static <T> Parameter<T> repeatable(
      String name, int most, String meaning, Syntax<T> syntax) {
    return new Parameter<>(name, most, false, meaning, syntax);
  }

  /** The same where a request cannot do without it. */
  public Parameter<T> needed() {
    return new Parameter<>(name, most, true, meaning, syntax);
  }

  /** Whether it may stand more than once. */
  public boolean isRepeatable() {
    return most > 1;
  }
}
