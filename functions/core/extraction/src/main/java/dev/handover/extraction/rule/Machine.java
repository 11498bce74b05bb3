package dev.handover.extraction.rule;

import dev.handover.extraction.rule.Match.Filler;
import dev.handover.extraction.rule.Program.Step;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Runs a rule's program at one place of a text after the other and keeps of each the match that
 * takes the most tokens. No two threads share it.
 */
final class Machine {
  /** How many tokens of skipped mentions may stand between two items. */
  static final int SKIP_TOKENS_MAX = 24;

  private final Rule rule;
  private final Program program;
  private final Places places;
  private final Lattice lattice;

  private final Deque<State> states = new ArrayDeque<>();

  /** Pairs of a step and a token that were visited, as numbers. */
  private final BitSet seen = new BitSet();

  /** Where the run began. */
  private int start;

  Machine(Rule rule, Program program, Places places) {
    this.rule = rule;
    this.program = program;
    this.places = places;
    this.lattice = places.lattice();
  }

  /**
   * Where a run stands.
   *
   * @param skip tokens skipped since the last item
   * @param taken tokens that items took
   */
  private record State(int step, int token, int skip, int taken, Chain chain) {}

  /** The fillers so far, newest first; states share their beginnings. */
  private record Chain(Optional<Filler> filler, Optional<Chain> before) {
    static final Chain EMPTY = new Chain(Optional.empty(), Optional.empty());

    Chain with(Filler filler) {
      return new Chain(Optional.of(filler), Optional.of(this));
    }

    List<Filler> fillers() {
      Deque<Filler> fillers = new ArrayDeque<>();
      Optional<Chain> at = Optional.of(this);
      while (at.isPresent()) {
        at.get().filler().ifPresent(fillers::addFirst);
        at = at.get().before();
      }
      return List.copyOf(fillers);
    }
  }

  Optional<Match> run(int from) {
    start = from;
    states.clear();
    seen.clear();
    Optional<State> best = Optional.empty();
    int limit = lattice.sentenceEnd(start);
    pushAll(program.first(), start, 0, Chain.EMPTY);
    while (!states.isEmpty()) {
      State state = states.pop();
      if (state.token() > limit || !isNew(state)) {
        continue;
      }
      if (program.step(state.step()) instanceof Step.Take take) {
        pushSkips(take, state);
        pushTaken(take, state);
      } else if (best.isEmpty() || best.get().taken() < state.taken()) {
        best = Optional.of(state);
      }
    }
    return best.map(
        state -> new Match(rule, start, state.token(), state.taken(), state.chain().fillers()));
  }

  private boolean isNew(State state) {
    int pair = (state.token() - start) * program.size() + state.step();
    if (seen.get(pair)) {
      return false;
    }
    seen.set(pair);
    return true;
  }

  /** Where that which a step takes begins next. */
  private int nextOf(int step, int token) {
    return places.of(program.taken(step)).next(token);
  }

  /** What a step takes where it stands. */
  private void pushTaken(Step.Take take, State state) {
    int token = state.token();
    if (nextOf(state.step(), token) > token) {
      return;
    }
    int[] after = program.after(state.step());
    switch (take.symbol()) {
      case Symbol.Word _ -> pushAll(after, token + 1, state.taken() + 1, state.chain());
      case Symbol.Labelled(String label) -> {
        List<Mention> mentions = lattice.startingAt(token);
        for (int i = mentions.size() - 1; i >= 0; i--) {
          Mention mention = mentions.get(i);
          if (mention.label().equals(label)) {
            Chain chain = state.chain().with(new Filler(take.role(), mention));
            pushAll(after, mention.end(), state.taken() + mention.length(), chain);
          }
        }
      }
    }
  }

  /** What is preferred is pushed last, since it is popped first. */
  private void pushAll(int[] steps, int token, int taken, Chain chain) {
    for (int i = steps.length - 1; i >= 0; i--) {
      push(steps[i], token, 0, taken, chain);
    }
  }

  /** Keeps a state unless its step can take nothing there or behind what may be skipped. */
  private void push(int step, int token, int skip, int taken, Chain chain) {
    if (program.step(step) instanceof Step.Take take) {
      int next = nextOf(step, token);
      boolean lives =
          next == token || (next - token <= SKIP_TOKENS_MAX - skip && maySkip(take, token));
      if (!lives) {
        return;
      }
    }
    states.push(new State(step, token, skip, taken, chain));
  }

  private boolean maySkip(Step.Take take, int token) {
    return !take.tight() && token > start && places.skipsAt(token);
  }

  /** Between two items, mentions that the rule file declares transparent may stand. */
  private void pushSkips(Step.Take take, State state) {
    if (!maySkip(take, state.token())) {
      return;
    }
    List<Mention> mentions = lattice.startingAt(state.token());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      int skip = state.skip() + mention.length();
      if (skip <= SKIP_TOKENS_MAX && places.maySkip(mention)) {
        push(state.step(), mention.end(), skip, state.taken(), state.chain());
      }
    }
  }
}
