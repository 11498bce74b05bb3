package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.date.Shift;
import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.pattern.Patterns;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Rule;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.text.Document;
import dev.handover.model.Agreement;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code yes} and {@code no} line of every rule file, as a test of its own, with all rules
 * on: a {@code yes} is consumed whole, read one way, and by its own rule; in a {@code no} its rule
 * finds nothing.
 */
class RuleExamplesTest {
  private static final LocalDate REFERENCE = LocalDate.parse("2024-05-15");
  private static final Mentions MENTIONS = new Mentions(new DateStage());
  private static final Patterns PATTERNS = new Patterns();

  @TestFactory
  Stream<DynamicNode> everyRuleReadsItsExamples() {
    Map<String, RuleFile> files = new LinkedHashMap<>(MENTIONS.ruleFiles());
    files.putAll(PATTERNS.ruleFiles());
    assertThat(files).hasSizeGreaterThan(10);
    return files.entrySet().stream()
        .map(
            entry ->
                dynamicContainer(
                    entry.getValue().name(),
                    entry.getValue().rules().stream()
                        .flatMap(rule -> examples(entry.getKey(), entry.getValue(), rule))));
  }

  private static Stream<DynamicNode> examples(String label, RuleFile file, Rule rule) {
    return rule.examples().stream()
        .map(
            example ->
                dynamicTest(
                    file.name() + ":" + example.line() + " \"" + example.text() + "\"",
                    URI.create("classpath:/" + file.path() + "?line=" + example.line()),
                    () -> check(label, rule, example)));
  }

  private static void check(String label, Rule rule, Rule.Example example) {
    Lattice lattice = read(example.text());
    List<Mention> found =
        lattice.labelled(label.equals("verb") ? "verb.group" : label).stream()
            .filter(mention -> example.positive() || mention.origin().startsWith(rule.origin()))
            .toList();
    if (!example.positive()) {
      assertThat(found.stream().map(RuleExamplesTest::words))
          .as("what %s finds in a sentence that it must not read", rule.origin())
          .isEmpty();
      return;
    }
    assertThat(found.stream().map(mention -> value(mention.value())))
        .as("readings, derived as\n%s", Explanation.of(lattice, List.of()))
        .containsExactly(example.value());
    assertThat(found.getFirst().origin()).startsWith(rule.origin());
    assertThat(found.getFirst().start()).isZero();
    assertThat(found.getFirst().end()).isEqualTo(lattice.tokens().size());
  }

  private static Lattice read(String text) {
    Lattice lattice = MENTIONS.read(Document.of(text), Optional.of(REFERENCE));
    PATTERNS.run(lattice);
    return lattice;
  }

  private static String words(Mention mention) {
    return mention.label() + " " + mention.start() + ".." + mention.end() + " " + mention.value();
  }

  private static String value(Object value) {
    return switch (value) {
      case DateValue.Known(DateSpan span) -> span(span);
      case DateValue.Nearest(DateSpan past, DateSpan coming) -> span(past) + " | " + span(coming);
      case DateValue.Yearless(DateSpan past, DateSpan coming) ->
          past.equals(coming) ? span(past) : span(past) + " | " + span(coming);
      case DateValue.FromTold(Shift shift) -> shift.toString();
      case DateValue.Unresolved() -> "unresolved";
      case Agreement(Optional<String> place, Optional<LocalDate> date) ->
          Stream.concat(place.stream(), date.map(LocalDate::toString).stream())
              .reduce((one, other) -> one + " " + other)
              .orElseThrow();
      default -> value.toString();
    };
  }

  private static String span(DateSpan span) {
    if (span.precision() == Precision.DAY) {
      return span.start().toString();
    }
    return span.start() + ".." + span.end() + (span.precision() == Precision.VAGUE ? "~" : "");
  }
}
