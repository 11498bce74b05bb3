package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.handover.model.Bound;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import dev.handover.model.Transfer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole short articles, each a file of {@code articles}: its text, a line of dashes, and what it
 * reports, a line for each exchange and for each transfer. A file is a test.
 */
class ArticleExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/handover/extraction/articles");
  private static final String DASHES = "\n-----\n";
  private static final Extractor EXTRACTOR = new Extractor();

  @TestFactory
  Stream<DynamicTest> everyArticleReportsWhatItsFileSays() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> articles = files.sorted().toList();
      assertThat(articles).hasSizeGreaterThan(5);
      return articles.stream()
          .map(file -> dynamicTest(file.getFileName().toString(), file.toUri(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    int dashes = text.indexOf(DASHES);
    assertThat(dashes).as("a line of five dashes").isPositive();
    byte[] article = text.substring(0, dashes).getBytes(StandardCharsets.UTF_8);
    Reading reading = (Reading) EXTRACTOR.extract(article);

    assertThat(reading.exchanges().stream().flatMap(report -> lines(report).stream()))
        .as("reports, derived as\n%s", EXTRACTOR.explain(article))
        .containsExactlyElementsOf(text.substring(dashes + DASHES.length()).lines().toList());
  }

  private static List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    String date = report.date().map(span -> span.start() + ".." + span.end()).orElse("undated");
    StringBuilder head = new StringBuilder(date + " " + report.status().word());
    append(head, "by", report.parties());
    append(head, "mediators", report.mediators());
    append(head, "places", report.places());
    report.agreement().ifPresent(deal -> head.append(" agreed ").append(deal.place().orElse("?")));
    append(head, "sources", report.sources());
    lines.add(head.toString());
    report.transfers().forEach(transfer -> lines.add("  " + line(transfer)));
    return lines;
  }

  private static void append(StringBuilder line, String name, List<?> values) {
    if (!values.isEmpty()) {
      line.append(' ').append(name).append(' ').append(values);
    }
  }

  private static String line(Transfer transfer) {
    String count = transfer.count().map(String::valueOf).orElse("some");
    String bound =
        transfer.bound().filter(b -> b != Bound.EXACT).map(b -> b.word() + " ").orElse("");
    String from = transfer.from().map(party -> " from " + party).orElse("");
    String account = transfer.account() == 1 ? "" : " account " + transfer.account();
    return "%s gets %s%s %s%s %s%s"
        .formatted(
            transfer.to(),
            bound,
            count,
            transfer.people().word(),
            from,
            transfer.saidBy(),
            account);
  }
}
