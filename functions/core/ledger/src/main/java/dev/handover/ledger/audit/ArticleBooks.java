package dev.handover.ledger.audit;

import java.util.List;
import java.util.Optional;

/**
 * An article beside its text.
 *
 * @param silent bucket and key of one that was read and prints no text, as an overwrite leaves it
 *     that broke off between its two steps; empty where nothing is wrong
 */
public record ArticleBooks(String id, Optional<String> silent) implements Books {
  /** The text, where there ought to be one. */
  public static final String TEXT = "text";

  @Override
  public List<Difference> differences() {
    return silent.stream()
        .map(
            object ->
                new Difference(
                    new Subject(Subject.Kind.ARTICLE, id),
                    TEXT,
                    "missing",
                    "there: put " + object + " into the bucket again"))
        .toList();
  }
}
