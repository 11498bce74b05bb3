package dev.handover.extraction.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list beside this class, an entry a line; {@code //} or {@code #} begins a comment line. */
final class LineFile {
  private LineFile() {}

  static List<String> lines(String name) {
    try (InputStream stream = LineFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No list " + name);
      }
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("#"))
              .toList();
      if (lines.stream().distinct().count() < lines.size()) {
        throw new IllegalStateException(name + " lists an entry twice");
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list " + name, e);
    }
  }
}
