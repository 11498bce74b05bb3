package dev.handover.extraction.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern as instructions for a machine that visits each pair of instruction and token once: time
 * is bounded by their product, whatever the text.
 */
final class Program {
  /** One step of the machine. */
  sealed interface Step {
    /** Takes a token; a tight step takes what stands right behind the step before. */
    record TakeWord(String key, boolean tight) implements Step {}

    /** Takes a mention. */
    record TakeSlot(String role, String label, boolean tight) implements Step {}

    /** Goes on at both places, the first preferred. */
    record Fork(int first, int second) implements Step {}

    /** Goes on elsewhere. */
    record Jump(int to) implements Step {}

    /** The pattern is complete. */
    record Accept() implements Step {}
  }

  private final List<Step> steps;

  private Program(List<Step> steps) {
    this.steps = steps;
  }

  static Program of(Pattern pattern) {
    return new Program(new Assembler().assemble(pattern));
  }

  Step step(int at) {
    return steps.get(at);
  }

  int size() {
    return steps.size();
  }

  /** What the first token can be, or the label of the first mention. */
  record Firsts(Set<String> words, Set<String> labels) {}

  /** How a text that matches can begin. */
  Firsts firsts() {
    Firsts firsts = new Firsts(new LinkedHashSet<>(), new LinkedHashSet<>());
    collectFirsts(0, firsts, new LinkedHashSet<>());
    return firsts;
  }

  private void collectFirsts(int at, Firsts firsts, Set<Integer> seen) {
    if (!seen.add(at)) {
      return;
    }
    switch (steps.get(at)) {
      case Step.TakeWord(String key, _) -> firsts.words().add(key);
      case Step.TakeSlot(_, String label, _) -> firsts.labels().add(label);
      case Step.Fork(int first, int second) -> {
        collectFirsts(first, firsts, seen);
        collectFirsts(second, firsts, seen);
      }
      case Step.Jump(int to) -> collectFirsts(to, firsts, seen);
      case Step.Accept() -> {}
    }
  }
}
