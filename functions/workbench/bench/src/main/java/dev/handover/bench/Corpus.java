package dev.handover.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The annotated articles, in their folders. */
public final class Corpus {
  /** As seen from this module, where Maven runs its tests and its command. */
  static final Path ROOT = Path.of("../../core/extraction/src/test/resources/corpus");

  /** Their names. */
  public static final List<String> FOLDERS =
      List.of(
          "russia-ukraine", "other", "russia-ukraine-2", "other-2", "russia-ukraine-3", "other-3");

  private static final String GOLD = ".gold.json";

  private Corpus() {}

  /** The articles of one folder, by name. */
  public static List<CorpusArticle> articles(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      List<Path> all = files.sorted().toList();
      return all.stream()
          .filter(file -> file.toString().endsWith(GOLD))
          .map(gold -> article(gold, all))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an article's file holds. */
  public static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusArticle article(Path gold, List<Path> all) {
    String fileName = gold.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - GOLD.length());
    Path file =
        all.stream()
            .filter(other -> other.getFileName().toString().startsWith(name + "."))
            .filter(other -> !other.equals(gold))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no article for " + gold));
    return new CorpusArticle(name, file, Annotation.of(new String(content(gold), UTF_8)));
  }
}
