package dev.handover.extraction.article;

import java.util.List;

/** Lines of menus, of tags and of rights: "Home | World | Sport | Weather", "#news #world". */
final class Menus {
  private static final String PARTING = "|/>\u00B7\u2022\u00BB\u203A";

  /** A menu has so many entries. */
  private static final int ENTRIES_MIN = 4;

  /** An entry has no more words. */
  private static final int WORDS_MAX = 3;

  private Menus() {}

  /** Whether a line is one; a line like it with figures, or over such a line, is a table's. */
  static boolean isMenu(List<String> lines, int at) {
    String line = lines.get(at);
    return line.startsWith("\u00A9") || isTags(line) || (isEntries(line) && !headsTable(lines, at));
  }

  private static boolean isTags(String line) {
    List<String> words = words(line);
    return words.size() > 1
        && words.stream().allMatch(word -> word.startsWith("#") || word.startsWith("@"));
  }

  private static boolean isEntries(String line) {
    int entries = 0;
    int words = 0;
    for (String word : words(line + " |")) {
      boolean parts = word.length() == 1 && PARTING.indexOf(word.charAt(0)) >= 0;
      if (parts && words > 0) {
        entries++;
        words = 0;
      } else if (!parts) {
        words++;
      }
      if (words > WORDS_MAX || word.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return entries >= ENTRIES_MIN;
  }

  private static boolean headsTable(List<String> lines, int at) {
    return at + 1 < lines.size()
        && bars(lines.get(at)) > 0
        && bars(lines.get(at)) == bars(lines.get(at + 1));
  }

  private static long bars(String line) {
    return line.chars().filter(c -> c == '|').count();
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" ", -1));
  }
}
