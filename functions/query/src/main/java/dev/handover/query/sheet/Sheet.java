package dev.handover.query.sheet;

import dev.handover.query.format.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as a table. Its last column, {@code next}, is empty but in the last row of a page that is
 * not the last one: there it has the address of the page that follows, so that nobody takes a part
 * for the whole.
 *
 * @param <E> an entry of the list, which may have several rows
 */
public final class Sheet<E> {
  private static final String NEXT = "next";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> columns;
  private final BiFunction<E, String, List<List<String>>> rows;

  private Sheet(List<String> columns, BiFunction<E, String, List<List<String>>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /**
   * A column.
   *
   * @param cell text, number, an optional of these, or several of them
   */
  public record Column<R>(String name, Function<R, ?> cell) {}

  /**
   * A table.
   *
   * @param rows of an entry, in which links start with the given address
   */
  public static <E, R> Sheet<E> of(BiFunction<E, String, List<R>> rows, List<Column<R>> columns) {
    return new Sheet<>(
        columns.stream().map(Column::name).toList(),
        (entry, address) ->
            rows.apply(entry, address).stream().map(row -> cells(columns, row)).toList());
  }

  /**
   * The whole page.
   *
   * @param address of the service, in front of links
   * @param next the address of the page that follows, if there may be more
   */
  public String write(
      Format format, List<? extends E> entries, String address, Optional<String> next) {
    StringBuilder page = new StringBuilder(format == Format.EXCEL ? BYTE_ORDER_MARK : "");
    page.append(Csv.line(Stream.concat(columns.stream(), Stream.of(NEXT)).toList()));
    List<List<String>> all = new ArrayList<>();
    entries.forEach(entry -> all.addAll(rows.apply(entry, address)));
    if (all.isEmpty() && next.isPresent()) {
      all.add(columns.stream().map(_ -> "").toList());
    }
    for (Iterator<List<String>> row = all.iterator(); row.hasNext(); ) {
      List<String> cells = new ArrayList<>(row.next());
      cells.add(row.hasNext() ? "" : next.orElse(""));
      page.append(Csv.line(cells));
    }
    return page.toString();
  }

  private static <R> List<String> cells(List<Column<R>> columns, R row) {
    return columns.stream().map(column -> text(column.cell().apply(row))).toList();
  }

  private static String text(Object value) {
    return switch (value) {
      case Optional<?> one -> one.map(Sheet::text).orElse("");
      case Collection<?> many -> many.stream().map(Sheet::text).collect(Collectors.joining("; "));
      default -> value.toString();
    };
  }
}
