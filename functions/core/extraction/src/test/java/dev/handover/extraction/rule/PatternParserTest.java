package dev.handover.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern language, and what it says of patterns that are none. */
class PatternParserTest {
  private static final Pattern A = new Pattern.Word("a");
  private static final Pattern B = new Pattern.Word("b");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``; an empty pattern at column 1",
        "(); an empty pattern at column 2",
        "a | b; unexpected '|' at column 3",
        "a ); unexpected ')' at column 3",
        "(a; ')' is missing at column 3",
        "(a]; ')' is missing at column 3",
        "[a; ']' is missing at column 3",
        "(a|); an empty pattern at column 4",
        "<date; '<' without '>' at column 1",
        "<>; a slot is <label> or <role:label> at column 1",
        "<freed:>; a slot is <label> or <role:label> at column 1",
        "<:group>; a slot is <label> or <role:label> at column 1",
        "a > b; unexpected '>' at column 3",
        "a{1; a repetition is {min,max} at column 2",
        "a{3}; a repetition is {min,max} at column 2",
        "a{x,2}; a repetition is {min,max} at column 2",
        "a{2,1}; a repetition goes from {0,1} to {8,8} at column 2",
        "a{0,9}; a repetition goes from {0,1} to {8,8} at column 2",
        "a{0,0}; a repetition goes from {0,1} to {8,8} at column 2",
        "a{-1,2}; a repetition goes from {0,1} to {8,8} at column 2"
      })
  void faultIsToldWithItsColumn(String pattern, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PatternParser.parse(pattern))
        .withMessage(message + " of: " + pattern);
  }

  @Test
  void itemsStandOneAfterTheOther() {
    assertThat(PatternParser.parse("a  b")).isEqualTo(new Pattern.Sequence(List.of(A, B)));
  }

  @Test
  void roundBracketsChooseAndSquareOnesMayBeLeftOut() {
    assertThat(PatternParser.parse("(a|b)")).isEqualTo(new Pattern.Choice(List.of(A, B)));
    assertThat(PatternParser.parse("[a]")).isEqualTo(new Pattern.Repeat(A, 0, 1));
  }

  @Test
  void slotHasItsLabelsNameAsRoleUnlessOneIsGiven() {
    assertThat(PatternParser.parse("<give.part>"))
        .isEqualTo(new Pattern.Slot("give.part", "give.part"));
    assertThat(PatternParser.parse("<each:number>")).isEqualTo(new Pattern.Slot("each", "number"));
  }

  @Test
  void repetitionBelongsToTheItemBeforeIt() {
    assertThat(PatternParser.parse("a <any>{0,3}"))
        .isEqualTo(
            new Pattern.Sequence(
                List.of(A, new Pattern.Repeat(new Pattern.Slot("any", "any"), 0, 3))));
  }
}
