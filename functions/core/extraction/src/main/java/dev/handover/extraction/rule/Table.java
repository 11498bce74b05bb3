package dev.handover.extraction.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of names: columns parted by tabs, the first line that is no {@code #} comment names them,
 * alternatives in a cell are parted by {@code |}.
 */
public final class Table {
  private Table() {}

  /** A line with its columns by name; a column that is missing or empty has no alternatives. */
  public record Row(Map<String, String> cells, String origin) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The text of a cell. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The alternatives of a cell. */
    public List<String> all(String column) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|", -1));
    }
  }

  /** Reads a table that lies beside a class. */
  public static List<Row> load(Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("No table " + file + " beside " + beside.getName());
      }
      return rows(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table " + file, e);
    }
  }

  private static List<Row> rows(String file, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      String origin = file + ":" + (i + 1);
      if (cells.size() > columns.size()) {
        throw new IllegalStateException(
            origin + ": " + cells.size() + " cells under " + columns.size() + " columns");
      }
      Map<String, String> row = new TreeMap<>();
      for (int c = 0; c < cells.size(); c++) {
        row.put(columns.get(c), cells.get(c).strip());
      }
      rows.add(new Row(row, origin));
    }
    return rows;
  }
}
