package dev.handover.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.extraction.Extractor;
import dev.handover.extraction.rule.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph with the rows that it tells, each as {@code date>to:count}; {@code !} behind a row
 * that is planned, {@code -} and {@code ?} for a date and a count that are not told.
 */
record Paragraph(LocalDate published, List<String> rows, String text) {
  private static final Extractor EXTRACTOR = new Extractor();

  /** What was told, what was read, and what of it is right. */
  record Tally(int told, int read, int right) {
    Tally plus(Tally other) {
      return new Tally(told + other.told, read + other.read, right + other.right);
    }

    double f1() {
      return told + read == 0 ? 1 : 2.0 * right / (told + read);
    }
  }

  static List<Paragraph> in(String file) {
    return Table.load(Paragraph.class, "paragraphs/" + file + ".tsv").stream()
        .map(Paragraph::of)
        .toList();
  }

  private static Paragraph of(Table.Row line) {
    String rows = line.cell("rows");
    return new Paragraph(
        LocalDate.parse(line.cell("published")),
        rows.isEmpty() ? List.of() : List.of(rows.split(",", -1)),
        line.cell("text"));
  }

  /** The rows that extraction reads in it. */
  List<String> found() {
    byte[] article = (" date " + published + " " + text).getBytes(UTF_8);
    return Annotation.of(EXTRACTOR.extract(article)).exchanges().stream()
        .flatMap(exchange -> exchange.transfers().stream().map(row -> row(exchange, row)))
        .toList();
  }

  private static String row(Annotation.Exchange exchange, Annotation.Row row) {
    return "%s>%s:%s%s"
        .formatted(
            exchange.date().map(days -> days.start().toString()).orElse("-"),
            row.to(),
            row.count().map(String::valueOf).orElse("?"),
            exchange.status().equals("planned") ? "!" : "");
  }

  Tally tally() {
    List<String> found = found();
    List<String> left = new ArrayList<>(found);
    int right = (int) rows.stream().filter(left::remove).count();
    return new Tally(rows.size(), found.size(), right);
  }
}
