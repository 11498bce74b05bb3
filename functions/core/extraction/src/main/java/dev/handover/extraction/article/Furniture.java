package dev.handover.extraction.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What of a page is not its article, as selectors in {@code furniture.selectors}. */
final class Furniture {
  private Furniture() {}

  static List<String> selectors() {
    try (InputStream stream = Furniture.class.getResourceAsStream("furniture.selectors")) {
      if (stream == null) {
        throw new IllegalStateException("No furniture.selectors");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read furniture.selectors", e);
    }
  }
}
