package dev.handover.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text: wrapped lines are joined, columns parted, nothing else is changed. */
class TextPageTest {
  private static final String TABLE =
      """
        Date       To Chad   Through
        -----      -------   -------
        3 May            9   Qatar
       14 June          12   Egypt
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The buses left the prison at Abu Salim long before the sun had
        risen. Nine Libyan soldiers sat in the first of them, and the
        Red Crescent in the second. No crowd had gathered at the gates,
        and no band played.
        """,
        """
        Nobody in the capital had expected the return of nine soldiers
        Chad had held since the spring; the ministry spoke of a list of
        23 names. The men looked well, a doctor said, and asked him for
        "bread and the news".
        """
      })
  void linesWrappedAtAWidthAreJoined(String text) {
    assertThat(read(text)).isEqualTo(text.strip().replace('\n', ' '));
  }

  @Test
  void hyphenAtTheEndOfALinePartsAWord() {
    assertThat(read("Nobody in the capital had expected to see the nine priso-\nners again."))
        .endsWith("the nine prisoners again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-for-\none", "9-for-\n9", "mid-\nMay"})
  void hyphenOfACompoundStays(String compound) {
    assertThat(read("Nobody in the two capitals had expected a bargain of this kind, " + compound))
        .endsWith(compound.replace("\n", ""));
  }

  @Test
  void linesThatEndEarlyStayApart() {
    String text =
        """
        Nine soldiers come home to Tripoli after a year in Chad's jails
        By Our Correspondent
        TRIPOLI
        Chad freed nine Libyan soldiers.
        \u2022 Two of them are ill, the ministry in Tripoli says in a release
        \u2022 One is 19
        """;

    assertThat(read(text)).isEqualTo(text.strip());
  }

  static Stream<String> tables() {
    return Stream.of(
        TABLE,
        TABLE.replace(" ", "\u00A0\u00A0"),
        "Date\tTo Chad\tThrough\n3 May\t9\tQatar\n14 June\t12\tEgypt");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void columnsArePartedByBars(String table) {
    assertThat(read(table).lines().filter(line -> !line.isEmpty()))
        .containsExactly("Date | To Chad | Through", "3 May | 9 | Qatar", "14 June | 12 | Egypt");
  }

  @Test
  void widerSpacesBehindSentencesPartNothing() {
    String text = "One came.  Two left.\nThree slept.  Four sang.\nFive rose.  Six fell.";

    assertThat(read(text)).isEqualTo(text.replace("  ", " "));
  }

  private static String read(String text) {
    return TextPage.read(text).text().strip();
  }
}
