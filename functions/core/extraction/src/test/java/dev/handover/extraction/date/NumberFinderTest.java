package dev.handover.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Document;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers in digits and in words. */
class NumberFinderTest {
  private static final DateStage STAGE = new DateStage();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "50; 50",
        "1,200; 1200",
        "1,200,000; 1200000",
        "50-for-50; 50 50",
        "seven; 7",
        "twenty-one; 21",
        "twenty one; 21",
        "one hundred; 100",
        "a hundred; 100",
        "one hundred and seven; 107",
        "four hundred and seventy-eight; 478",
        "a dozen; 12",
        "two dozen; 24",
        "nineteen hundred; 1900",
        "two thousand three hundred and five; 2305",
        "one million two thousand; 1002000",
        "two million; 2000000",
        "2 million; 2000000",
        "2 dozen; 24",
        "half a dozen; 6",
        "one-hundred-and-seven; 107",
        "two-hundred; 200",
        "five-for-five; 5 5",
        "1.000; 1000",
        "all 1 319 people; 1319",
        "on May 24 307 people; 24 307",
        "all 24 307; 24 307",
        "1.000 million; ``",
        "several hundred; ``",
        "a few dozen; ``",
        "five six; 5 6",
        "nine and ten; 9 10",
        "3.5; ``",
        "3.5 million; ``",
        "99999999; 99999999",
        "123456789; ``",
        "99999999 million; ``",
        "men; ``"
      })
  void textHoldsTheNumbers(String text, String numbers) {
    assertThat(found("number", text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "65th, 65",
    "the 1st 2nd 3rd, 1 2 3",
    "twenty-first, 21",
    "sixty-fifth, 65",
    "one hundred and first, 101",
    "seventh, 7",
    "65x, ''"
  })
  void textHoldsTheOrdinals(String text, String ordinals) {
    assertThat(found("ordinal", text)).isEqualTo(ordinals);
  }

  @ParameterizedTest
  @CsvSource({"'31 and 32, 0', 31", "2nd or second, 2 2"})
  void daysAreOneToThirtyOne(String text, String days) {
    assertThat(found("day", text)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1899 1900 2100 2101; 1900 2100", "2,025 and 2025; 2025"})
  void yearsHaveFourDigitsAndLieInTheAgeOfNews(String text, String years) {
    assertThat(found("year", text)).isEqualTo(years);
  }

  @Property
  boolean digitsAreTheirNumberGroupedOrNot(
      @ForAll @IntRange(min = 0, max = NumberFinder.NUMBER_MAX) int number) {
    String plain = Integer.toString(number);
    return found("number", plain).equals(plain)
        && found("number", String.format(java.util.Locale.ROOT, "%,d", number)).equals(plain);
  }

  private static String found(String label, String text) {
    Lattice lattice = new Lattice(Document.of(text));
    STAGE.run(lattice, Optional.empty());
    Stream<String> values =
        lattice.labelled(label).stream().map(mention -> mention.value(Integer.class).toString());
    return String.join(" ", values.toList());
  }
}
