package dev.handover.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extraction reads single paragraphs no worse than it did: docs/accuracy.md. */
class ParagraphsTest {
  /** So many of the paragraphs that report no exchange had a record when last measured. */
  private static final int MISTAKEN_MAX = 4;

  @ParameterizedTest
  @CsvSource({
    "sentences-russia-ukraine, .71",
    "sentences-other, .67",
    "briefs-1, .82",
    "briefs-2, .56",
    "briefs-3, .61",
    "briefs-4, .37",
    "briefs-5, .41",
    "briefs-6, .10",
    "briefs-7, .43",
  })
  void rowsOfParagraphsAreReadAtLeastAsWellAsBefore(String file, double floor) {
    double f1 =
        Paragraph.in(file).stream()
            .map(Paragraph::tally)
            .reduce(new Paragraph.Tally(0, 0, 0), Paragraph.Tally::plus)
            .f1();

    assertThat(f1).as(file).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void paragraphsWithoutAnExchangeSeldomGetARecord() {
    List<String> mistaken =
        Paragraph.in("none").stream()
            .filter(paragraph -> !paragraph.found().isEmpty())
            .map(Paragraph::text)
            .toList();

    assertThat(mistaken).hasSizeLessThanOrEqualTo(MISTAKEN_MAX);
  }
}
