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
    String start = text.stripLeading();
    Optional<LocalDate> published = headerDate(start);
    String body = published.isPresent() ? start.substring(HEADER.length() + ISO_DATE_LENGTH) : text;
    String joined = unwrapped(body);
    return new Page("", joined, published, Optional.empty());
  }

  private static Optional<LocalDate> headerDate(String start) {
    if (!start.startsWith(HEADER) || start.length() < HEADER.length() + ISO_DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(start.substring(HEADER.length(), HEADER.length() + ISO_DATE_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String unwrapped(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int previous = 0;
    for (String line : text.lines().toList()) {
      String stripped = line.strip();
      boolean goesOn =
          previous >= WRAPPED_MIN
              && !stripped.isEmpty()
              && Character.isLowerCase(stripped.codePointAt(0));
      if (!goesOn) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(stripped);
      previous = stripped.length();
    }
    paragraphs.add(paragraph.toString());
    return String.join("\n", paragraphs);
  }
}
