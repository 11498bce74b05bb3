package dev.handover.bench.nearcopy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditTest {
  private static final String TEXT =
      """
      Swap held

      By A. Writer

      KYIV, Ukraine (AP) — The sides swapped 207 men on Friday. It was the third swap.

      “All 207 are home,” he said. The Defence Ministry agreed.

      Talks go on.\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATELINE     | The sides swapped 207 men",
        "LEDE         | It was the third swap.",
        "SPELLING     | The Defense Ministry agreed.",
        "QUOTES       | All 207 are home,' the official told reporters.",
        "FIGURE       | swapped 2077 men",
        "PARAGRAPHS   | third swap. “All 207 are home,” he said. The Defence Ministry agreed.",
      })
  void anEditChangesWhatItIsNamedAfter(Edit edit, String result) {
    assertThat(edit.copy(Story.of(TEXT), 1).text()).contains(result).isNotEqualTo(TEXT);
  }

  @Test
  void aHeadlineTakesThePlaceOfAllThatStandsAboveTheText() {
    assertThat(Edit.HEADLINE.copy(Story.of(TEXT), 1).text())
        .doesNotContain("Swap held", "By A. Writer")
        .endsWith("Talks go on.");
  }

  @Test
  void sentencesAreTrimmedFromTheEnd() {
    assertThat(Edit.TAIL.copy(Story.of(TEXT), 1).text())
        .endsWith("It was the third swap.\n\n“All 207 are home,” he said.");
    assertThat(Edit.FIRST_THIRD.copy(Story.of(TEXT), 1).text()).endsWith("207 men on Friday.");
  }

  @ParameterizedTest
  @EnumSource
  void aSeedAlwaysGivesTheSameCopy(Edit edit) {
    assertThat(edit.copy(Story.of(TEXT), 7).text()).isEqualTo(edit.copy(Story.of(TEXT), 7).text());
  }

  @Test
  void aTextThatIsNotEditedStaysAsItIs() {
    assertThat(Story.of(TEXT).text()).isEqualTo(TEXT);
  }
}
