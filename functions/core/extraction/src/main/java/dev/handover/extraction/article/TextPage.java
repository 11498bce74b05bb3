package dev.handover.extraction.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text. An archive may begin it with {@code date 2025-07-04}; lines that are wrapped at a
 * fixed width are joined to their paragraphs.
 */
final class TextPage {
  private static final String HEADER = "date ";
  private static final int ISO_DATE_LENGTH = 10;

  /** A line at least this long that is followed by another, not empty one, may be wrapped. */
  private static final int WRAPPED_MIN = 55;

  private TextPage() {}

  static Page read(String text) {
    List<String> lines = text.lines().map(Paragraphs::singleSpaced).toList();
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
    return new Page("", unwrapped(lines), published, Optional.empty());
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

  private static String unwrapped(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int previous = 0;
    for (String line : lines) {
      boolean goesOn =
          previous >= WRAPPED_MIN && !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
      if (!goesOn) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      previous = line.length();
    }
    paragraphs.add(paragraph.toString());
    return String.join("\n", paragraphs);
  }
}
