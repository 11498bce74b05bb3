package dev.handover.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The article that the product began with, and the days of its exchanges, newest first. */
final class Seed {
  static final List<String> DAYS = List.of("2025-07-04", "2025-06-26", "2025-06-19");

  private Seed() {}

  static byte[] bytes() {
    try {
      return Files.readAllBytes(
          Path.of(
              "..",
              "..",
              "core",
              "extraction",
              "src",
              "test",
              "resources",
              "seed",
              "prisoner-exchange-2025-07-04.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** First days of the exchanges in a body or a line of ours. */
  static List<String> days(JsonNode json) {
    return json.path("exchanges").values().stream()
        .map(exchange -> exchange.path("date").path("start").asString())
        .toList();
  }
}
