package dev.handover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles under a path. */
final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The file itself, or the articles of the folder and the folders in it, sorted by path; the gold
   * records and readmes of a corpus are left out.
   *
   * @throws IOException if the folder cannot be read
   */
  static List<Path> under(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(ArticleFiles::isArticle).sorted().toList();
    }
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return !name.endsWith(".gold.json") && !name.equals("README.md") && !name.startsWith(".");
  }
}
