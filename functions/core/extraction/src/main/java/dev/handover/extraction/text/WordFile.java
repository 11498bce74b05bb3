package dev.handover.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words, one a line, beside this class; {@code #} begins a comment line. */
final class WordFile {
  private WordFile() {}

  static Set<String> words(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No word list " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list " + name, e);
    }
  }
}
