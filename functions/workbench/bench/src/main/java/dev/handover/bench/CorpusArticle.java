package dev.handover.bench;

import java.nio.file.Path;

/**
 * An article of the corpus.
 *
 * @param name number and slug, as in {@code 012-swap-in-may}
 * @param file its text, page or JSON
 */
public record CorpusArticle(String name, Path file, Annotation gold) {
  private static final int UNSEEN_EACH = 3;

  /** The third of the corpus that nobody reads while writing rules. */
  Part part() {
    int number = Integer.parseInt(name.substring(0, name.indexOf('-')));
    return number % UNSEEN_EACH == 0 ? Part.UNSEEN : Part.SEEN;
  }
}
