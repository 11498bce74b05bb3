package dev.handover.extraction.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.pattern.Patterns;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Document;
import dev.handover.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles, a line each, that report a handover of captives, and such that do not. */
class SubjectTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/handover/extraction/report");
  private static final Mentions MENTIONS = new Mentions(new DateStage());
  private static final Patterns PATTERNS = new Patterns();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2021-06-04"));

  static Stream<String> positive() throws IOException {
    return texts("subject-positive.texts");
  }

  static Stream<String> negative() throws IOException {
    return texts("subject-negative.texts");
  }

  private static Stream<String> texts(String file) throws IOException {
    List<String> texts =
        Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isBlank()).toList();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(20);
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("positive")
  void articleAboutAHandoverIsRead(String text) {
    List<Report> reports = new Reporter(lattice(text), DAY).reports();

    assertThat(reports).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("negative")
  void articleAboutAnythingElseReportsNothing(String text) {
    List<Report> reports = new Reporter(lattice(text), DAY).reports();

    assertThat(reports).isEmpty();
  }

  private static Lattice lattice(String text) {
    Lattice lattice = MENTIONS.read(Document.of(text), DAY);
    PATTERNS.run(lattice);
    return lattice;
  }
}
