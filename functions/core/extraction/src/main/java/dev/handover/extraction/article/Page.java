package dev.handover.extraction.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a format gives of an article.
 *
 * @param text title and body, a paragraph a line
 * @param language ISO 639-1, where the format names it
 */
record Page(String title, String text, Optional<LocalDate> published, Optional<String> language) {
  static Optional<String> language(String tag) {
    return tag.length() >= 2
        ? Optional.of(tag.substring(0, 2).toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }
}
