package dev.handover.extraction.rule;

import dev.handover.extraction.rule.Match.Filler;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a rule's program at one place of a lattice and keeps the match that takes the most tokens.
 * One machine serves all places of a lattice, one after the other; no two threads share it.
 */
final class Machine {
  /** How many tokens of skipped mentions may stand between two items. */
  static final int SKIP_TOKENS_MAX = 24;

  private final Lattice lattice;
  private final Set<String> skipped;

  /** Whether a transparent mention begins at a token. */
  private final boolean[] skipStarts;

  private final Deque<State> states = new ArrayDeque<>();

  /** Pairs of a step and a token that were visited, as numbers. */
  private final BitSet seen = new BitSet();

  Machine(Lattice lattice, Set<String> skipped) {
    this.lattice = lattice;
    this.skipped = skipped;
    this.skipStarts = new boolean[skipped.isEmpty() ? 0 : lattice.tokens().size()];
    for (String label : skipped) {
      lattice.labelled(label).forEach(mention -> skipStarts[mention.start()] = true);
    }
  }

  /**
   * Where a run stands.
   *
   * @param skip tokens skipped since the last item
   * @param taken tokens that items took
   */
  private record State(int step, int token, int skip, int taken, Chain chain) {
    State at(int otherStep) {
      return new State(otherStep, token, skip, taken, chain);
    }

    State take(int until, Chain with) {
      return new State(step + 1, until, 0, taken + until - token, with);
    }

    State skip(int until) {
      return new State(step, until, skip + until - token, taken, chain);
    }
  }

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
    states.clear();
    seen.clear();
    states.push(new State(0, start, 0, 0, Chain.EMPTY));
    Optional<State> best = Optional.empty();
    int limit = lattice.sentenceEnd(start);
    while (!states.isEmpty()) {
      State state = states.pop();
      if (state.token() > limit || !isNew(state, program, start)) {
        continue;
      }
      if (program.step(state.step()) instanceof Program.Step.Accept) {
        if (best.isEmpty() || best.get().taken() < state.taken()) {
          best = Optional.of(state);
        }
        continue;
      }
      pushNext(program, state, start);
    }
    return best.map(
        state ->
            new Match(
                rule, start, state.token() - state.skip(), state.taken(), state.chain().fillers()));
  }

  private boolean isNew(State state, Program program, int start) {
    int pair = (state.token() - start) * program.size() + state.step();
    if (seen.get(pair)) {
      return false;
    }
    seen.set(pair);
    return true;
  }

  /** What comes next; what is preferred is pushed last, since it is popped first. */
  private void pushNext(Program program, State state, int start) {
    int step = state.step();
    int token = state.token();
    switch (program.step(step)) {
      case Program.Step.TakeWord(String key, boolean tight) -> {
        pushSkips(program, state, start, tight);
        if (isWord(token, key)) {
          push(program, state.take(token + 1, state.chain()));
        }
      }
      case Program.Step.TakeSlot(String role, String label, boolean tight) -> {
        pushSkips(program, state, start, tight);
        List<Mention> mentions = lattice.startingAt(token);
        for (int i = mentions.size() - 1; i >= 0; i--) {
          Mention mention = mentions.get(i);
          if (mention.label().equals(label)) {
            Chain chain = state.chain().with(new Filler(role, mention));
            push(program, state.take(mention.end(), chain));
          }
        }
      }
      case Program.Step.Fork(int first, int second) -> {
        push(program, state.at(second));
        push(program, state.at(first));
      }
      case Program.Step.Jump(int to) -> push(program, state.at(to));
      case Program.Step.Accept() -> {}
    }
  }

  /** Keeps a state unless its step can take nothing where it stands, which most cannot. */
  private void push(Program program, State state) {
    boolean lives =
        switch (program.step(state.step())) {
          case Program.Step.TakeWord(String key, boolean tight) ->
              isWord(state.token(), key) || (!tight && skipStartsAt(state.token()));
          case Program.Step.TakeSlot(_, String label, boolean tight) ->
              lattice.has(label, state.token()) || (!tight && skipStartsAt(state.token()));
          case Program.Step.Fork _, Program.Step.Jump _, Program.Step.Accept _ -> true;
        };
    if (lives) {
      states.push(state);
    }
  }

  private boolean isWord(int token, String key) {
    return token < lattice.tokens().size() && lattice.tokens().get(token).key().equals(key);
  }

  private boolean skipStartsAt(int token) {
    return token < skipStarts.length && skipStarts[token];
  }

  /** Between two items, mentions that the rule file declares transparent may stand. */
  private void pushSkips(Program program, State state, int start, boolean tight) {
    if (tight || state.token() == start || !skipStartsAt(state.token())) {
      return;
    }
    List<Mention> mentions = lattice.startingAt(state.token());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      State next = state.skip(mention.end());
      if (next.skip() <= SKIP_TOKENS_MAX && skipped.contains(mention.label())) {
        push(program, next);
      }
    }
  }
}
