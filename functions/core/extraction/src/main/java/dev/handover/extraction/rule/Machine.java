package dev.handover.extraction.rule;

import dev.handover.extraction.rule.Match.Filler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs a rule's program at one place of a lattice and keeps the longest match. */
final class Machine {
  /** How many tokens of skipped mentions may stand between two items. */
  static final int SKIP_TOKENS_MAX = 24;

  private final Lattice lattice;
  private final Set<String> skipped;

  Machine(Lattice lattice, Set<String> skipped) {
    this.lattice = lattice;
    this.skipped = skipped;
  }

  private record State(int step, int token, int skip, Chain chain) {}

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

  Optional<Match> run(Rule rule, Program program, int start) {
    Deque<State> states = new ArrayDeque<>();
    Set<Long> seen = new HashSet<>();
    states.push(new State(0, start, 0, Chain.EMPTY));
    Optional<State> best = Optional.empty();
    int limit = lattice.sentenceEnd(start);
    while (!states.isEmpty()) {
      State state = states.pop();
      if (state.token() > limit || !seen.add(((long) state.step() << 32) | state.token())) {
        continue;
      }
      if (program.step(state.step()) instanceof Program.Step.Accept) {
        if (best.isEmpty() || best.get().token() < state.token()) {
          best = Optional.of(state);
        }
        continue;
      }
      next(program, state, start).reversed().forEach(states::push);
    }
    return best.map(
        state -> new Match(rule, start, state.token() - state.skip(), state.chain().fillers()));
  }

  private List<State> next(Program program, State state, int start) {
    List<State> next = new ArrayList<>();
    int step = state.step();
    switch (program.step(step)) {
      case Program.Step.TakeWord(String key) -> {
        if (state.token() < lattice.tokens().size()
            && lattice.tokens().get(state.token()).key().equals(key)) {
          next.add(new State(step + 1, state.token() + 1, 0, state.chain()));
        }
        addSkips(state, start, next);
      }
      case Program.Step.TakeSlot(String role, String label) -> {
        for (Mention mention : lattice.startingAt(state.token())) {
          if (mention.label().equals(label)) {
            Chain chain = state.chain().with(new Filler(role, mention));
            next.add(new State(step + 1, mention.end(), 0, chain));
          }
        }
        addSkips(state, start, next);
      }
      case Program.Step.Fork(int first, int second) -> {
        next.add(new State(first, state.token(), state.skip(), state.chain()));
        next.add(new State(second, state.token(), state.skip(), state.chain()));
      }
      case Program.Step.Jump(int to) ->
          next.add(new State(to, state.token(), state.skip(), state.chain()));
      case Program.Step.Accept() -> {}
    }
    return next;
  }

  /** Between two items, mentions that the rule file declares transparent may stand. */
  private void addSkips(State state, int start, List<State> next) {
    if (state.token() == start) {
      return;
    }
    for (Mention mention : lattice.startingAt(state.token())) {
      int skip = state.skip() + mention.length();
      if (skipped.contains(mention.label()) && skip <= SKIP_TOKENS_MAX) {
        next.add(new State(state.step(), mention.end(), skip, state.chain()));
      }
    }
  }
}
