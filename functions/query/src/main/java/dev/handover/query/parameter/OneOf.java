package dev.handover.query.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of a few words.
 *
 * @param values by their words, in the order in which they are named to readers
 */
public record OneOf<T>(Map<String, T> values) implements Parameter.Syntax<T> {

  /** The words of some values. */
  public static <T> OneOf<T> of(T[] values, Function<T, String> word) {
    Map<String, T> named = new LinkedHashMap<>();
    Stream.of(values).forEach(value -> named.put(word.apply(value), value));
    return new OneOf<>(named);
  }

  @Override
  public T read(String value) throws InvalidValueException {
    return Optional.ofNullable(values.get(value))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Quoted.of(value)
                        + " is none of "
                        + String.join(", ", values.keySet())
                        + "; write one of them."));
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "enum", List.copyOf(values.keySet()));
  }

  @Override
  public Optional<String> example() {
    return Optional.of(values.keySet().iterator().next());
  }
}
