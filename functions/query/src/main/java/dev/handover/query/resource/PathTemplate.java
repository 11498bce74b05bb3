package dev.handover.query.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path with variables, such as {@code /exchanges/{id}}; a variable takes one part that is not
 * empty.
 */
public record PathTemplate(String text) {
  /** The variables' values if a path's parts fit. */
  public Optional<Map<String, String>> match(List<String> segments) {
    List<String> parts = List.of(text.substring(1).split("/", -1));
    if (parts.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String segment = segments.get(i);
      if (part.startsWith("{") && !segment.isEmpty()) {
        variables.put(part.substring(1, part.length() - 1), segment);
      } else if (!part.equals(segment)) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  /** The names of its variables. */
  public List<String> variables() {
    return Stream.of(text.split("/"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(1, part.length() - 1))
        .toList();
  }
}
