package dev.handover.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: at each bar of an example, and nowhere else. */
class SentenceSplitterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten came home.| They are well.",
        "Is it over?| No!| It is not.",
        "\u201CThey are well.\u201D| Kyiv agreed.",
        "(They are well.)| Kyiv agreed.",
        "Gen. Budanov and Mr. Lubinets met on Feb. 24 in Minsk.| It rained.",
        "The U.S. army and J. Smith met at 4 p.m. on Friday.",
        "It was sent to St. Petersburg vs. Minsk.",
        "A rise of 3.5 per cent.| It went on.",
        "He wrote. and went on",
        "handover.gov.ua said so.| 307 men came.",
        "A headline without a stop|\n\nA paragraph",
        "Ten came ...| Then more.",
        "Ten came\u2026| Then more.",
        "Is it over? he asked.| \u201CNever!\u201D she said.",
        "Did he know?| No.| Nobody had told him.",
        "Protocol No. 4 and Art. 118 apply.",
        "Freed:| \u2022 ten men| \u2022 two women| \u2714\uFE0F one child",
        "They are home.|Kyiv said so.| See handover.gov.ua or J.Smith.",
        "In Warsaw \u201Eten came.\u201D| \u2039Ten.\u203A| Then more.",
        "He said \u2018ten came.\u2019| Then more.",
        "TEN CAME HOME.| KYIV SAYS SO."
      })
  void sentencesEndAtTheBars(String example) {
    List<String> sentences = List.of(example.split("\\|", -1));

    Document document = Document.of(String.join("", sentences));

    assertThat(document.sentences().stream().map(sentence -> document.quote(sentence).quote()))
        .isEqualTo(sentences.stream().map(String::strip).toList());
  }

  @Test
  void sentencesOfOneLineShareItsParagraph() {
    assertThat(Document.of("One. Two.\n\nThree.").sentences())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 1);
  }

  @Test
  void listWithoutStopIsCutAtTheLimit() {
    assertThat(Document.of("name ".repeat(2 * SentenceSplitter.TOKENS_MAX + 1)).sentences())
        .extracting(sentence -> sentence.end() - sentence.start())
        .containsExactly(SentenceSplitter.TOKENS_MAX, SentenceSplitter.TOKENS_MAX, 1);
  }

  @Test
  void quoteCountsCodePoints() {
    assertThat(Document.of("\uD83D\uDE4F\uD83D\uDE4F home \uD83D\uDE4F").quote(2, 4).toString())
        .isEqualTo("Evidence[quote=home \uD83D\uDE4F, start=3, end=9]");
  }

  @Property
  boolean sentencesAreAllTokensInOrder(@ForAll String text) {
    Document document = Document.of(text);
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      if (sentence.start() != end || sentence.end() <= end) {
        return false;
      }
      end = sentence.end();
    }
    return end == document.tokens().size();
  }
}
