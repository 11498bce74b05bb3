package dev.handover.extraction.rule;

import java.util.ArrayList;
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
    /** Takes a token. */
    record TakeWord(String key) implements Step {}

    /** Takes a mention. */
    record TakeSlot(String role, String label) implements Step {}

    /** Goes on at both places, the first preferred. */
    record Fork(int first, int second) implements Step {}

    /** Goes on elsewhere. */
    record Jump(int to) implements Step {}

    /** The pattern is complete. */
    record Accept() implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();

  private Program() {}

  static Program of(Pattern pattern) {
    Program program = new Program();
    program.emit(pattern);
    program.steps.add(new Step.Accept());
    return program;
  }

  Step step(int at) {
    return steps.get(at);
  }

  int size() {
    return steps.size();
  }

  /** What the first token or mention can be: words as they are, labels in angle brackets. */
  Set<String> firsts() {
    Set<String> firsts = new LinkedHashSet<>();
    collectFirsts(0, firsts, new LinkedHashSet<>());
    return firsts;
  }

  private void collectFirsts(int at, Set<String> firsts, Set<Integer> seen) {
    if (!seen.add(at)) {
      return;
    }
    switch (steps.get(at)) {
      case Step.TakeWord(String key) -> firsts.add(key);
      case Step.TakeSlot(_, String label) -> firsts.add("<" + label + ">");
      case Step.Fork(int first, int second) -> {
        collectFirsts(first, firsts, seen);
        collectFirsts(second, firsts, seen);
      }
      case Step.Jump(int to) -> collectFirsts(to, firsts, seen);
      case Step.Accept() -> throw new IllegalArgumentException("a pattern that matches nothing");
    }
  }

  private void emit(Pattern pattern) {
    switch (pattern) {
      case Pattern.Word(String key) -> steps.add(new Step.TakeWord(key));
      case Pattern.Slot(String role, String label) -> steps.add(new Step.TakeSlot(role, label));
      case Pattern.Sequence(List<Pattern> items) -> items.forEach(this::emit);
      case Pattern.Choice(List<Pattern> options) -> emitChoice(options);
      case Pattern.Repeat(Pattern item, int min, int max) -> emitRepeat(item, min, max);
    }
  }

  private void emitChoice(List<Pattern> options) {
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (i + 1 == options.size()) {
        emit(options.get(i));
        break;
      }
      int fork = reserve();
      emit(options.get(i));
      jumps.add(reserve());
      steps.set(fork, new Step.Fork(fork + 1, steps.size()));
    }
    jumps.forEach(jump -> steps.set(jump, new Step.Jump(steps.size())));
  }

  private void emitRepeat(Pattern item, int min, int max) {
    for (int i = 0; i < min; i++) {
      emit(item);
    }
    List<Integer> forks = new ArrayList<>();
    for (int i = min; i < max; i++) {
      forks.add(reserve());
      emit(item);
    }
    forks.forEach(fork -> steps.set(fork, new Step.Fork(fork + 1, steps.size())));
  }

  private int reserve() {
    steps.add(new Step.Accept());
    return steps.size() - 1;
  }
}
