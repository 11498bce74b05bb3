package dev.handover.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that breaks the grammar fails when it is loaded, with its name, its line and why. */
class RuleFileParserTest {
  private static final String WHOLE =
      """
      # a comment
      skip  date adverb
      rule  units ago
      when  <number> <unit> ago
      when  a <unit> ago
      then  UNITS_AGO over something else, another one
      yes   three days ago = 2024-05-12
      no    three days agony
      """;

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("unless a", "f.rules:1: unknown keyword 'unless'"),
        Arguments.of("rule", "f.rules:1: a rule needs a name"),
        Arguments.of("when a", "f.rules:1: 'when' stands before any rule"),
        Arguments.of("no a", "f.rules:1: 'no' stands before any rule"),
        Arguments.of(
            "rule a\nwhen a\nthen A\nyes a = 1\nno b\nrule a", "f.rules:6: rule 'a' stands twice"),
        Arguments.of("# one\nrule a\nthen A", "f.rules:2: rule 'a' needs a when and a then"),
        Arguments.of("rule a\nwhen a", "f.rules:1: rule 'a' needs a when and a then"),
        Arguments.of(
            "rule a\nwhen a\nthen A\nno b", "f.rules:1: rule 'a' needs a yes and a no example"),
        Arguments.of(
            "rule a\nwhen a\nthen A\nyes a = 1",
            "f.rules:1: rule 'a' needs a yes and a no example"),
        Arguments.of("rule a\nthen A\nthen B", "f.rules:3: rule 'a' has a then already"),
        Arguments.of("rule a\nyes a", "f.rules:2: a yes example is: yes TEXT = VALUE"),
        Arguments.of("rule a\nyes  = 1", "f.rules:2: a yes example is: yes TEXT = VALUE"),
        Arguments.of("rule a\nno", "f.rules:2: a no example is: no TEXT"),
        Arguments.of("rule a\nwhen", "f.rules:2: an empty pattern at column 1 of: "),
        Arguments.of("rule a\nwhen (a", "f.rules:2: ')' is missing at column 3 of: (a"),
        Arguments.of(
            "rule a\n\nwhen [a]\nthen A\nyes a = 1\nno b",
            "f.rules:3: a pattern that matches nothing: [a]"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsToldWithFileAndLine(String text, String message) {
    assertThatThrownBy(() -> RuleFile.parse("f.rules", "f.rules", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void ruleKeepsNameMeaningPrecedenceExamplesAndOrigin() {
    RuleFile file = RuleFile.parse("f.rules", "a/f.rules", WHOLE);

    assertThat(file.path()).isEqualTo("a/f.rules");
    assertThat(file.rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.name()).isEqualTo("units ago");
              assertThat(rule.meaning()).isEqualTo("UNITS_AGO");
              assertThat(rule.over()).containsExactly("something else", "another one");
              assertThat(rule.origin()).isEqualTo("f.rules:3");
              assertThat(rule.examples())
                  .containsExactly(
                      new Rule.Example("three days ago", "2024-05-12", 7),
                      new Rule.Example("three days agony", "", 8));
            });
  }

  @Test
  void labelsOfSlotsAndSkippedMentionsAreTold() {
    RuleFile file = RuleFile.parse("f.rules", "f.rules", WHOLE);

    assertThat(file.skipped()).containsExactlyInAnyOrder("date", "adverb");
    assertThat(file.rules().getFirst().labels()).containsExactlyInAnyOrder("number", "unit");
  }
}
