package dev.handover.query.parameter;

/**
 * A parameter of a query string.
 *
 * @param repeatable whether it may stand more than once
 * @param meaning one clause for readers
 * @param syntax how its values are read
 */
public record Parameter<T>(String name, boolean repeatable, String meaning, Syntax<T> syntax) {
  /** Reads one decoded value. */
  @FunctionalInterface
  public interface Syntax<T> {
    T read(String value) throws InvalidValueException;
  }

  /** A parameter that may stand once. */
  public static <T> Parameter<T> once(String name, String meaning, Syntax<T> syntax) {
    return new Parameter<>(name, false, meaning, syntax);
  }

  /** A parameter that may stand several times. */
  public static <T> Parameter<T> repeatable(String name, String meaning, Syntax<T> syntax) {
    return new Parameter<>(name, true, meaning, syntax);
  }
}
