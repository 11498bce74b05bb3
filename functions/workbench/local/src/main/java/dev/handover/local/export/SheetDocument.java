package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** One table of all pages: one header, and no column {@code next}, which would mean nothing. */
final class SheetDocument implements Document {
  private static final String NEXT = "next";
  private static final String LINE_END = "\r\n";

  private Optional<String> header = Optional.empty();

  @Override
  public Part add(String page, OutputStream out) throws IOException {
    List<SheetRow> rows = SheetRow.of(page);
    if (rows.isEmpty() || !rows.getFirst().last().equals(NEXT)) {
      throw new ExportException("A page is no table with a last column \"next\".");
    }
    head(rows.getFirst().cells(), out);
    long written = 0;
    for (SheetRow row : rows.subList(1, rows.size())) {
      if (!row.isVacant()) {
        out.write((row.cells() + LINE_END).getBytes(UTF_8));
        written++;
      }
    }
    Optional<String> next =
        rows.size() == 1
            ? Optional.empty()
            : Optional.of(rows.getLast().last()).filter(address -> !address.isEmpty());
    return new Part(written, next);
  }

  private void head(String cells, OutputStream out) throws IOException {
    if (header.isEmpty()) {
      header = Optional.of(cells);
      out.write((cells + LINE_END).getBytes(UTF_8));
    } else if (!cells.equals(header.get())) {
      throw new ExportException(
          "The columns changed between two pages, as with a new release; export it again.");
    }
  }
}
