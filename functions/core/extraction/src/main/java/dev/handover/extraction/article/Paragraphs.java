package dev.handover.extraction.article;

import java.util.stream.Collectors;

/** White space as the text of an article has it. */
final class Paragraphs {
  private Paragraphs() {}

  /** Single spaces, no space at the ends of lines, one empty line between paragraphs. */
  static String tidy(String text) {
    return text.lines()
        .map(Paragraphs::singleSpaced)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A line with single spaces between its words and none around them. */
  static String singleSpaced(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
      } else if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF') {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
