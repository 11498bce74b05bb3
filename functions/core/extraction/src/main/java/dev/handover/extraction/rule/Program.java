package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.Arrays;
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

  private static final int[] NONE = {};

  private final Step[] steps;

  /** The takes and accepts that may come next, at the beginning and after each step. */
  private final int[][] following;

  /** Of each step that takes something, the number of that. */
  private final int[] taken;

  private final int[] needs;
  private final int beginnings;

  private Program(List<Step> assembled, List<Set<Symbol>> needs, Symbols symbols) {
    this.steps = assembled.toArray(Step[]::new);
    this.following = new int[steps.length + 1][];
    for (int at = 0; at <= steps.length; at++) {
      // Nothing asks what follows a fork or a jump, of which half of a program consists.
      following[at] = at == 0 || steps[at - 1] instanceof Step.Take ? reachable(at) : NONE;
    }
    this.taken =
        assembled.stream()
            .mapToInt(step -> step instanceof Step.Take take ? symbols.number(take.symbol()) : -1)
            .toArray();
    this.needs = needs.stream().mapToInt(symbols::number).toArray();
    this.beginnings =
        symbols.number(
            Arrays.stream(first())
                .mapToObj(this::step)
                .filter(Step.Take.class::isInstance)
                .map(step -> ((Step.Take) step).symbol())
                .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Compiles a pattern.
   *
   * @param symbols those of its file, which get numbers here
   */
  static Program of(Pattern pattern, Symbols symbols) {
    return new Program(new Assembler().assemble(pattern), pattern.needs(), symbols);
  }

  Step step(int at) {
    return steps[at];
  }

  int size() {
    return steps.length;
  }

  /** The steps at which a run can begin, the preferred first; all take or accept. */
  int[] first() {
    return following[0];
  }

  /** The steps that may follow one that takes, the preferred first; all take or accept. */
  int[] after(int step) {
    return following[step + 1];
  }

  /** The number of the symbol that a step takes. */
  int taken(int step) {
    return taken[step];
  }

  /** The number of what a text that matches can begin with. */
  int beginnings() {
    return beginnings;
  }

  /** The numbers of sets, of each of which a text that matches holds a symbol. */
  int[] needs() {
    return needs;
  }

  private int[] reachable(int from) {
    List<Integer> next = new ArrayList<>();
    collect(from, next, new BitSet());
    return next.stream().mapToInt(Integer::intValue).toArray();
  }

  private void collect(int at, List<Integer> next, BitSet seen) {
    if (at == steps.length || seen.get(at)) {
      return;
    }
    seen.set(at);
    switch (steps[at]) {
      case Step.Take _, Step.Accept _ -> next.add(at);
      case Step.Fork(int first, int second) -> {
        collect(first, next, seen);
        collect(second, next, seen);
      }
      case Step.Jump(int to) -> collect(to, next, seen);
    }
  }
}
