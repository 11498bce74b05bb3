package dev.handover.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of two rules that take the same tokens, the one over the other wins, else the earlier. */
class PrecedenceTest {
  @Test
  void earlierRuleWinsWhereNothingIsDeclared() {
    assertThat(order(rule("first"), rule("second"))).containsExactly("first", "second");
  }

  @Test
  void ruleGoesBeforeThoseThatItIsOver() {
    assertThat(order(rule("first"), rule("second", "first"), rule("third", "second")))
        .containsExactly("third", "second", "first");
  }

  @Test
  void rulesOverOneAnotherAreRefused() {
    assertThatThrownBy(() -> Precedence.of(List.of(rule("one", "other"), rule("other", "one"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("f.rules:1: rule 'one' is over itself, by way of others");
  }

  private static List<String> order(Rule... rules) {
    return Precedence.of(List.of(rules)).entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Rule rule(String name, String... over) {
    return new Rule(name, "MEANING", List.of(over), List.of(), Set.of(), "f.rules:1");
  }
}
