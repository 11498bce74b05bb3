package dev.handover.extraction.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rule of a file wins where two take the same tokens: the one that is {@code over} the other,
 * else the one that stands earlier.
 */
final class Precedence {
  private final List<Rule> rules;
  private final Map<String, Integer> ranks = new LinkedHashMap<>();
  private final Set<String> waiting = new HashSet<>();

  private Precedence(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * The rank of each rule by its name, 0 for the one that wins over all.
   *
   * @throws IllegalStateException for rules that are over one another
   */
  static Map<String, Integer> of(List<Rule> rules) {
    Precedence precedence = new Precedence(rules);
    rules.forEach(precedence::rank);
    return Map.copyOf(precedence.ranks);
  }

  private void rank(Rule rule) {
    if (ranks.containsKey(rule.name())) {
      return;
    }
    if (!waiting.add(rule.name())) {
      throw new IllegalStateException(
          rule.origin() + ": rule '" + rule.name() + "' is over itself, by way of others");
    }
    rules.stream().filter(other -> other.over().contains(rule.name())).forEach(this::rank);
    ranks.put(rule.name(), ranks.size());
  }
}
