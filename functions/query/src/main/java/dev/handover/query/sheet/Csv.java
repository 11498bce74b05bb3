package dev.handover.query.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes tables as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front: its text comes from articles, which anybody may have written.
 */
final class Csv {
  private static final String LINE_END = "\r\n";

  /** Also as full-width signs, which some spreadsheets take for the same. */
  private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

  /** Where Excel parts cells by semicolons or tabs, a formula may start behind one. */
  private static final Pattern BEHIND_SEPARATOR = Pattern.compile("([;\\t]\\s*\"?)([=+@＝＋－＠-])");

  private Csv() {}

  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(String text) {
    String parted = BEHIND_SEPARATOR.matcher(text).replaceAll("$1'$2");
    String harmless =
        !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + parted : parted;
    boolean quoted = harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
  }
}
