package dev.handover.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.extraction.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph with the rows that it tells, each as {@code date>to:count}; {@code !} behind a row
 * that is planned, {@code -} and {@code ?} for a date and a count that are not told.
 */
record Paragraph(LocalDate published, List<String> rows, String text) {
  private static final Path FOLDER = Path.of("src/test/resources/dev/handover/bench/paragraphs");
  private static final Extractor EXTRACTOR = new Extractor();
  private static final int COLUMNS = 3;

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
    try {
      return Files.readAllLines(FOLDER.resolve(file + ".tsv"), UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(Paragraph::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Paragraph of(String line) {
    String[] cells = line.split("\t", COLUMNS);
    List<String> rows =
        cells[1].isEmpty() ? List.of() : Arrays.stream(cells[1].split(",", -1)).toList();
    return new Paragraph(LocalDate.parse(cells[0]), rows, cells[2]);
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
