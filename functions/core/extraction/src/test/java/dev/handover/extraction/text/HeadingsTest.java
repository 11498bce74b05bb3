package dev.handover.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A heading holds for the text below it until the next one. */
class HeadingsTest {
  private static final Document CHRONICLE =
      Document.of(
          """
          Four swaps and a quarrel
          Data desk, 24 February 2026
          We sorted them all, the large and the small.

          THE BIGGEST
          3 May 2021
          Chad freed 30 men. Libya freed nine.
          Qatar had mediated.
          \u2022 Two of the men were ill
          THE LATEST
          In June the two did it again.
          """);

  @Test
  void textStandsUnderTheNearestHeadings() {
    assertThat(over("Qatar had mediated.")).containsExactly("3 May 2021", "THE BIGGEST");
    assertThat(over("Libya freed nine.")).containsExactly("3 May 2021", "THE BIGGEST");
    assertThat(over("\u2022 Two of the men were ill")).containsExactly("3 May 2021", "THE BIGGEST");
    assertThat(over("In June the two did it again.")).containsExactly("THE LATEST");
  }

  @Test
  void linesOverTheFirstParagraphHeadTheWholeArticle() {
    assertThat(over("We sorted them all, the large and the small.")).isEmpty();
  }

  @Test
  void sentenceKnowsWhatOpensItsParagraph() {
    Headings headings = Headings.of(CHRONICLE);

    assertThat(headings.opening(sentence("Libya freed nine.")).map(HeadingsTest::quote))
        .contains("Chad freed 30 men.");
    assertThat(headings.opening(sentence("Chad freed 30 men."))).isEmpty();
  }

  private static List<String> over(String sentence) {
    return Headings.of(CHRONICLE).over(sentence(sentence)).stream()
        .map(HeadingsTest::quote)
        .toList();
  }

  private static Sentence sentence(String quote) {
    return CHRONICLE.sentences().stream()
        .filter(sentence -> quote(sentence).equals(quote))
        .findFirst()
        .orElseThrow();
  }

  private static String quote(Sentence sentence) {
    return CHRONICLE.quote(sentence).quote();
  }
}
