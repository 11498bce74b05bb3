package dev.handover.query.parameter;

import java.util.Map;
import java.util.Optional;

/**
 * A parameter of a query string.
 *
 * @param repeatable whether it may stand more than once
 * @param required whether a request without it is at fault
 * @param meaning one clause for readers
 * @param syntax how its values are written
 */
public record Parameter<T>(
    String name, boolean repeatable, boolean required, String meaning, Syntax<T> syntax) {
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
    return new Parameter<>(name, false, false, meaning, syntax);
  }

  /** A parameter that may stand several times. */
  public static <T> Parameter<T> repeatable(String name, String meaning, Syntax<T> syntax) {
    return new Parameter<>(name, true, false, meaning, syntax);
  }

  /** The same where a request cannot do without it. */
  public Parameter<T> needed() {
    return new Parameter<>(name, repeatable, true, meaning, syntax);
  }
}
