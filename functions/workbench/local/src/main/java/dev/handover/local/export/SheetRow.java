package dev.handover.local.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as it is written (RFC 4180), its last cell apart.
 *
 * @param cells all but the last, with the commas between them
 * @param last the last cell
 */
record SheetRow(String cells, String last) {

  /**
   * The rows of a page.
   *
   * @throws ExportException if it ends within a row
   */
  static List<SheetRow> of(String page) {
    List<SheetRow> rows = new ArrayList<>();
    int start = 0;
    int comma = 0;
    boolean quoted = false;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c == '"') {
        // A doubled one ends the quotation and starts it again.
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        comma = i;
      } else if (c == '\n' && !quoted) {
        rows.add(row(page, start, comma, i));
        start = i + 1;
      }
    }
    if (start < page.length()) {
      throw new ExportException("A page ends within a row; export it again.");
    }
    return rows;
  }

  private static SheetRow row(String page, int start, int comma, int end) {
    if (comma <= start) {
      return new SheetRow("", page.substring(start, end).strip());
    }
    return new SheetRow(page.substring(start, comma), unquoted(page.substring(comma + 1, end)));
  }

  private static String unquoted(String cell) {
    String text = cell.strip();
    return text.length() > 1 && text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }

  /** Whether it only carries the address of the next page, behind a page without entries. */
  boolean isVacant() {
    return cells.chars().allMatch(c -> c == ',');
  }
}
