package dev.handover.extraction.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the columns of tables in plain text by bars, as the rows of a page's tables are: columns
 * aligned by runs of spaces, or parted by tabs.
 */
final class Columns {
  /** A table has so many rows. */
  private static final int ROWS_MIN = 3;

  /** Wider runs of spaces than between the words, by so much, part columns. */
  private static final int WIDER = 2;

  /** Even a table alone has a third as many gaps between words as between columns. */
  private static final int COLUMNS_PER_WORD_GAP = 3;

  private final int wordGap;

  private Columns(int wordGap) {
    this.wordGap = wordGap;
  }

  static List<String> barred(List<String> lines) {
    Columns columns = new Columns(wordGap(lines));
    List<List<String>> cells = lines.stream().map(columns::cells).toList();
    List<String> out = new ArrayList<>(lines);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && cells.get(end).size() > 1) {
        end++;
      }
      for (int row = start; row < end && end - start >= ROWS_MIN; row++) {
        out.set(row, isRule(lines.get(row)) ? "" : String.join(" | ", cells.get(row)));
      }
      start = end + 1;
    }
    return out;
  }

  /** How many spaces stand between words: one, or two in a text that doubles them all. */
  private static int wordGap(List<String> lines) {
    int single = 0;
    int wider = 0;
    for (String line : lines) {
      String text = stripped(line);
      for (int at = 0; at < text.length(); at = gapEnd(text, at) + 1) {
        int gap = gapEnd(text, at) - at;
        single += gap == 1 ? 1 : 0;
        wider += gap > 1 ? 1 : 0;
      }
    }
    return single * COLUMNS_PER_WORD_GAP >= wider ? 1 : 2;
  }

  private static String stripped(String line) {
    int end = line.length();
    while (end > 0 && isGap(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(Math.min(end, gapEnd(line, 0)), end);
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    String text = stripped(line);
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = gapEnd(text, at);
      if (end > at && parts(text, at, end)) {
        cells.add(text.substring(start, at));
        start = end;
      }
      at = end + 1;
    }
    cells.add(text.substring(start));
    return cells;
  }

  private boolean parts(String text, int at, int end) {
    boolean endsSentence = at > 0 && ".!?:".indexOf(text.charAt(at - 1)) >= 0;
    boolean tab = text.substring(at, end).indexOf('\t') >= 0;
    return tab || (end - at >= WIDER * wordGap && !endsSentence);
  }

  private static int gapEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isGap(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A line that underlines a heading: "----- -----". */
  private static boolean isRule(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }
}
