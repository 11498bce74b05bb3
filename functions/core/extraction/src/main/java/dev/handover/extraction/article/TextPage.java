package dev.handover.extraction.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text. An archive may begin it with {@code date 2025-07-04}; columns of tables are parted by
 * bars, lines that are wrapped at a fixed width are joined to their paragraphs.
 */
final class TextPage {
  private static final String HEADER = "date ";
  private static final int ISO_DATE_LENGTH = 10;

  private TextPage() {}

  static Page read(String text) {
    List<String> lines =
        Columns.barred(text.lines().toList()).stream().map(Paragraphs::singleSpaced).toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isEmpty()) {
      first++;
    }
    Optional<LocalDate> published =
        first < lines.size() ? headerDate(lines.get(first)) : Optional.empty();
    if (published.isPresent()) {
      List<String> body = new ArrayList<>(lines);
      body.set(first, lines.get(first).substring(HEADER.length() + ISO_DATE_LENGTH));
      lines = body;
    }
    return new Page("", Wrapping.undone(lines), published, Optional.empty());
  }

  private static Optional<LocalDate> headerDate(String line) {
    if (!line.startsWith(HEADER) || line.length() < HEADER.length() + ISO_DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(line.substring(HEADER.length(), HEADER.length() + ISO_DATE_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
