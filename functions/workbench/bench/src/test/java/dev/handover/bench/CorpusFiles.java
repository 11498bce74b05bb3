package dev.handover.bench;

import java.nio.file.Path;
import java.util.List;

/** The corpus's articles for tests of other things than scores. */
public final class CorpusFiles {
  private CorpusFiles() {}

  /** The articles of a folder, in order. */
  public static List<Path> of(String folder) {
    return Corpus.articles(folder).stream().map(CorpusArticle::file).toList();
  }

  /** What an article's file holds. */
  public static byte[] content(Path file) {
    return Corpus.content(file);
  }
}
