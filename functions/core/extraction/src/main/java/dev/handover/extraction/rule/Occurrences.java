package dev.handover.extraction.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where something begins in a text. Quick for one who asks along the text: it remembers where it
 * was asked last. No two threads share it.
 */
final class Occurrences {
  /** What {@link #next} tells where nothing follows. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final int[] NOWHERE = {};

  private final int[] starts;
  private int at;

  private Occurrences(int[] sorted) {
    this.starts = sorted;
  }

  /** What begins nowhere. */
  static Occurrences none() {
    return new Occurrences(NOWHERE);
  }

  /** Where any of some symbols begins. */
  static Occurrences of(List<Symbol> any, Lattice lattice) {
    if (any.size() == 1) {
      return new Occurrences(starts(any.getFirst(), lattice));
    }
    Stream<int[]> each = any.stream().map(symbol -> starts(symbol, lattice));
    int[] all = each.filter(starts -> starts.length > 0).flatMapToInt(IntStream::of).toArray();
    Arrays.sort(all);
    return new Occurrences(all);
  }

  private static int[] starts(Symbol symbol, Lattice lattice) {
    return switch (symbol) {
      case Symbol.Word(String key) -> {
        List<Integer> tokens = lattice.tokensOf(key);
        yield tokens.isEmpty() ? NOWHERE : tokens.stream().mapToInt(Integer::intValue).toArray();
      }
      case Symbol.Labelled(String label) -> lattice.startsOf(label);
    };
  }

  /** The first of them that is at a token or behind it. */
  int next(int token) {
    while (at > 0 && starts[at - 1] >= token) {
      at--;
    }
    while (at < starts.length && starts[at] < token) {
      at++;
    }
    return at < starts.length ? starts[at] : NEVER;
  }
}
