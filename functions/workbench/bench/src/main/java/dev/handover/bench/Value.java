package dev.handover.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One value of a slot.
 *
 * @param parts what must be equal
 * @param name what need only be near: names have several spellings
 */
record Value(List<Object> parts, Optional<String> name) {

  static Value exact(Object... parts) {
    return new Value(List.of(parts), Optional.empty());
  }

  static Value named(String name, Object... parts) {
    return new Value(List.of(parts), Optional.of(name));
  }

  static List<Value> named(List<String> names) {
    return names.stream().map(name -> named(name)).toList();
  }

  static List<Value> exact(List<String> words) {
    return words.stream().map(Value::exact).toList();
  }

  /** Whether a predicted value is as good as this one. */
  boolean matches(Value predicted) {
    return parts.equals(predicted.parts)
        && name.map(own -> Names.near(own, predicted.name.orElse("")))
            .orElse(predicted.name.isEmpty());
  }

  @Override
  public String toString() {
    return Stream.concat(parts.stream(), name.stream())
        .map(
            part ->
                part instanceof Optional<?> known
                    ? known.map(String::valueOf).orElse("?")
                    : part.toString())
        .collect(Collectors.joining(" "));
  }
}
