package dev.handover.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a pattern needs is in every text that it matches, so that a text without it is passed by.
 */
class PatternNeedsTest {
  @ParameterizedTest(name = "{0} needs {1}")
  @CsvSource({
    "swap, swap",
    "<side>, <side>",
    "the <swap> ended, <swap>+ended+the",
    "[the] swap, swap",
    "'swap{0,3} of', of",
    "(free|release) prisoners, free|release+prisoners",
    "(free <date>|[now] release) it, free|release+it",
    "([now]|free) it, it",
    "free ~ it, free+it"
  })
  void needs(String pattern, String needs) {
    String found =
        PatternParser.parse(pattern).needs().stream()
            .map(
                any ->
                    any.stream()
                        .map(PatternNeedsTest::word)
                        .sorted()
                        .collect(Collectors.joining("|")))
            .sorted()
            .collect(Collectors.joining("+"));
    assertThat(found).isEqualTo(needs);
  }

  private static String word(Symbol symbol) {
    return switch (symbol) {
      case Symbol.Word(String key) -> key;
      case Symbol.Labelled(String label) -> "<" + label + ">";
    };
  }
}
