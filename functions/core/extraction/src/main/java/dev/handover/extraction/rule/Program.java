package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pattern as instructions for a machine that visits each pair of instruction and token once: time
 * is bounded by their product, whatever the text.
 */
final class Program {
  /** One step of the machine. */
  sealed interface Step {
    /**
     * Takes a token or a mention.
     *
     * @param role of what is taken; empty for a word
     * @param tight whether it stands right behind what was taken before
     */
    record Take(Symbol symbol, String role, boolean tight) implements Step {}

    /** Goes on at both places, the first preferred. */
    record Fork(int first, int second) implements Step {}

    /** Goes on elsewhere. */
    record Jump(int to) implements Step {}

    /** The pattern is complete. */
    record Accept() implements Step {}
  }

  private final List<Step> steps;

  /** The takes and accepts that may come next, at the beginning and after each step. */
  private final List<List<Integer>> following;

  private final List<Set<Symbol>> needs;
  private final Set<Symbol> beginnings;

  private Program(List<Step> steps, List<Set<Symbol>> needs) {
    this.steps = steps;
    this.needs = needs;
    this.following = new ArrayList<>();
    for (int at = 0; at <= steps.size(); at++) {
      List<Integer> next = new ArrayList<>();
      // Nothing asks what follows a fork or a jump, of which half of a program consists.
      if (at == 0 || steps.get(at - 1) instanceof Step.Take) {
        collect(at, next, new BitSet());
      }
      following.add(List.copyOf(next));
    }
    this.beginnings =
        first().stream()
            .map(steps::get)
            .filter(Step.Take.class::isInstance)
            .map(step -> ((Step.Take) step).symbol())
            .collect(Collectors.toUnmodifiableSet());
  }

  static Program of(Pattern pattern) {
    return new Program(new Assembler().assemble(pattern), pattern.needs());
  }

  Step step(int at) {
    return steps.get(at);
  }

  int size() {
    return steps.size();
  }

  /** The steps at which a run can begin, the preferred first; all take or accept. */
  List<Integer> first() {
    return following.getFirst();
  }

  /** The steps that may follow one that takes, the preferred first; all take or accept. */
  List<Integer> after(int step) {
    return following.get(step + 1);
  }

  /** What a text that matches can begin with. */
  Set<Symbol> beginnings() {
    return beginnings;
  }

  /** Of each of these sets a text that matches holds a symbol. */
  List<Set<Symbol>> needs() {
    return needs;
  }

  private void collect(int at, List<Integer> next, BitSet seen) {
    if (at == steps.size() || seen.get(at)) {
      return;
    }
    seen.set(at);
    switch (steps.get(at)) {
      case Step.Take _, Step.Accept _ -> next.add(at);
      case Step.Fork(int first, int second) -> {
        collect(first, next, seen);
        collect(second, next, seen);
      }
      case Step.Jump(int to) -> collect(to, next, seen);
    }
  }
}
