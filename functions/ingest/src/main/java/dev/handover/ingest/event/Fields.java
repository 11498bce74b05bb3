package dev.handover.ingest.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The fields of an envelope, those that must be there and those that may. */
final class Fields {
  private Fields() {}

  /**
   * @param pointer RFC 6901's
   * @throws IllegalArgumentException if there is no such text
   */
  static String text(JsonNode node, String pointer) {
    return maybeText(node, pointer)
        .orElseThrow(
            () -> new IllegalArgumentException("The event has no text at " + pointer + "."));
  }

  /** Empty for an empty text too: those who write events write one for what is not there. */
  static Optional<String> maybeText(JsonNode node, String pointer) {
    return node.at(pointer).stringValueOpt().filter(text -> !text.isEmpty());
  }

  /**
   * @throws IllegalArgumentException if there is something else than a list
   */
  static List<JsonNode> list(JsonNode node, String name) {
    JsonNode list = node.path(name);
    if (!list.isArray()) {
      throw new IllegalArgumentException("The event's " + name + " are not a list.");
    }
    return List.copyOf(list.values());
  }

  /**
   * @throws IllegalArgumentException if there is something else than a time of RFC 3339
   */
  static Optional<Instant> maybeTime(JsonNode node, String pointer) {
    Optional<String> text = maybeText(node, pointer);
    try {
      return text.map(Instant::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "The event's " + pointer + " is no time: " + text.orElse(""), e);
    }
  }
}
