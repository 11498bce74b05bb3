package dev.handover.ledger.nearcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
  private static final String BRIEF =
      "Russia and Ukraine swapped prisoners of war on Friday, officials on both sides said. "
          + "The exchange was mediated by the United Arab Emirates.";

  @Property(tries = 200)
  void aTextAlwaysHasTheSameSketchAndBytesKeepIt(@ForAll("texts") String text) {
    Sketch sketch = Sketch.of(text);

    assertThat(Sketch.of(text)).isEqualTo(sketch).hasSameHashCodeAs(sketch);
    assertThat(sketch.toBytes()).hasSizeLessThanOrEqualTo(473);
    assertThat(Sketch.fromBytes(sketch.toBytes())).isEqualTo(sketch);
  }

  @Property(tries = 500)
  void nearnessIsSymmetric(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(Sketch.of(one).nearCopyOf(Sketch.of(other)))
        .isEqualTo(Sketch.of(other).nearCopyOf(Sketch.of(one)));
  }

  @Property(tries = 500)
  void everyTextOfThreeWordsIsANearCopyOfItself(@ForAll("texts") String text) {
    assertThat(near("Three words and " + text, "Three words and " + text)).isTrue();
  }

  @Test
  void theBytesAreTheSameOnEveryMachineAndInEveryVersion() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr"));

      assertThat(HexFormat.of().formatHex(Sketch.of("ISTANBUL talks: 1,200 prisoners").toBytes()))
          .isEqualTo("01295a2c18727911b0787da77e");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void caseDashesAndParagraphsMakeNoDifference() {
    assertThat(Sketch.of("They\u00a0waited – and waited, she SAID.\n\nHe did not."))
        .isEqualTo(Sketch.of("They waited - and waited: she said. He did not."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We bring our people home,”",
        "\"We bring our people home,\"",
        "«Мы возвращаем своих «домой»,»",
        "„Ми повертаємо своїх додому“",
        "“A mark that is lost\n",
      })
  void whatIsQuotedDoesNotTellATextFromAnother(String quotation) {
    assertThat(Sketch.of(BRIEF + " " + quotation + " he said."))
        .isEqualTo(Sketch.of(BRIEF + " he said."));
  }

  @Test
  void aTextThatIsAlmostAllQuotationIsKnownByIt() {
    String post = "Zelensky: “We bring our people home, each of them, and we remember all others.”";

    assertThat(near(post, post.replace("“", "\"").replace("”", "\""))).isTrue();
    assertThat(near(post, "Zelensky: “Today we are at last able to tell you some good news.”"))
        .isFalse();
  }

  @Test
  void aTextOfTwoSentencesIsRecognisedWithAWordChanged() {
    assertThat(near(BRIEF, BRIEF.replace("Friday", "Saturday"))).isTrue();
  }

  @Test
  void twoSentencesInOtherWordsAreAnotherText() {
    assertThat(
            near(
                BRIEF,
                "Moscow and Kyiv have carried out another prisoner exchange. "
                    + "Both armies said on Friday that the UAE had helped to arrange it."))
        .isFalse();
  }

  @Test
  void aFewWordsAreRecognisedOnlyAsTheyAre() {
    assertThat(near("Prisoners of war come home", "PRISONERS OF WAR COME HOME")).isTrue();
    assertThat(near("Prisoners of war come home", "Prisoners of war come home today")).isFalse();
  }

  @Test
  void twoShortReportsWithOneStockPhraseAreTwo() {
    assertThat(
            near(
                BRIEF,
                "Russia and Ukraine swapped prisoners of war on Friday, "
                    + "the Defence Ministry in Moscow announced."))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Prisoners of", "\ud800 \u0000 \ud83d\ude00"})
  void aTextOfFewerThanThreeWordsIsANearCopyOfNothing(String text) {
    assertThat(near(text, text)).isFalse();
  }

  @Test
  void aTextOfFiveMegabytesIsRecognisedWithoutItsLastThird() {
    String book = words(new Random(1), 700_000);

    assertThat(book).hasSizeGreaterThan(5_000_000);
    assertThat(near(book, book.substring(0, book.length() * 2 / 3))).isTrue();
    assertThat(near(book, words(new Random(2), 700_000))).isFalse();
  }

  @Test
  void oneWordOverAndOverIsOneRunOfWords() {
    assertThat(near("war ".repeat(1_000_000), BRIEF)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "00", "0100", "0000000000", "010000000100000001", "010000000200000001"})
  void bytesThatAreNoSketchAreRefused(String hex) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sketch.fromBytes(HexFormat.of().parseHex(hex)))
        .withMessageContaining("sketch");
  }

  @Test
  void moreHashesThanASketchHoldsAreRefused() {
    ByteBuffer bytes = ByteBuffer.allocate(1 + 119 * 4).put((byte) 1);
    IntStream.range(0, 119).forEach(bytes::putInt);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sketch.fromBytes(bytes.array()))
        .withMessage("The 119 hashes of a sketch: at most 118 in ascending order");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(List.of("war", "Swap", "207", "«люди»", "ї", "\ud83d"));
    return words.list().ofMaxSize(300).map(list -> String.join(" ", list));
  }

  private static boolean near(String one, String other) {
    return Sketch.of(one).nearCopyOf(Sketch.of(other));
  }

  private static String words(Random random, int count) {
    return random.ints(count, 0, 50_000).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
  }
}
