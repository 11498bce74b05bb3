package dev.handover.extraction.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the wrapping of lines at a fixed width. A line was wrapped where the next one's first word
 * would not have fitted any more; in a text of longer lines, where the next begins in lower case.
 */
final class Wrapping {
  /** A line at least this long that is followed by another, not empty one, may be wrapped. */
  private static final int WRAPPED_MIN = 55;

  /** Nobody wraps lines at a greater width. */
  private static final int WIDTH_MAX = 100;

  /** So many lines at least come near the width at which a text is wrapped. */
  private static final int FULL_LINES_MIN = 3;

  private static final int FULL_LINE_SHORT_OF = 10;

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  /** The lines with wrapped ones joined, a paragraph a line. */
  static String undone(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    long full =
        lines.stream().filter(line -> line.length() >= longest - FULL_LINE_SHORT_OF).count();
    boolean wrapped = longest <= WIDTH_MAX && full >= FULL_LINES_MIN;
    return new Wrapping(wrapped ? longest : Integer.MAX_VALUE).join(lines);
  }

  private String join(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String previous = "";
    for (String line : lines) {
      if (goesOn(previous, line)) {
        append(paragraph, line);
      } else {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
        paragraph.append(line);
      }
      previous = line;
    }
    paragraphs.add(paragraph.toString());
    return String.join("\n", paragraphs);
  }

  private boolean goesOn(String line, String next) {
    if (line.length() < WRAPPED_MIN || next.isEmpty() || isRow(line) || isRow(next)) {
      return false;
    }
    if (Character.isLowerCase(next.codePointAt(0)) || endsInHyphen(line)) {
      return true;
    }
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return line.length() + 1 + word > width && !opensItem(next);
  }

  private static boolean isRow(String line) {
    return line.indexOf('|') >= 0;
  }

  /** A bullet, or a footnote's "(a)". */
  private static boolean opensItem(String line) {
    int c = line.codePointAt(0);
    boolean mark = !Character.isLetterOrDigit(c) && "\"'\u201C\u2018\u00AB([$".indexOf(c) < 0;
    return mark || (c == '(' && line.length() > 2 && line.charAt(2) == ')');
  }

  /** A hyphen at the end of a line parts a word, unless it has another: one-for-one. */
  private static void append(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    if (!endsInHyphen(paragraph)) {
      paragraph.append(' ');
    } else if (Character.isLowerCase(line.codePointAt(0)) && isPartOfWord(paragraph, last)) {
      paragraph.setLength(last);
    }
    paragraph.append(line);
  }

  private static boolean endsInHyphen(CharSequence line) {
    int last = line.length() - 1;
    return last > 0 && line.charAt(last) == '-' && Character.isLetterOrDigit(line.charAt(last - 1));
  }

  private static boolean isPartOfWord(StringBuilder text, int hyphen) {
    int start = hyphen;
    while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    boolean wholeWord = start == 0 || Character.isWhitespace(text.charAt(start - 1));
    return hyphen - start > 2 && wholeWord;
  }
}
