package dev.handover.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles of the test corpus. */
final class Corpus {
  private static final Path ROOT = Path.of("src/test/resources/corpus");

  /**
   * One article.
   *
   * @param name folder and file
   */
  record Item(String name, Path file) {
    byte[] content() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Corpus() {}

  static List<Item> items() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Corpus::isArticle)
          .sorted()
          .map(file -> new Item(ROOT.relativize(file).toString(), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isArticle(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file) && !name.endsWith(".gold.json") && !name.endsWith(".md");
  }
}
