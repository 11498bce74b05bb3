package dev.handover.extraction.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where something begins in a text. Quick for one who asks along the text: it remembers where it
 * was asked last. No two threads share it.
 */
final class Occurrences {
  /** What {@link #next} tells where nothing follows. */
  static final int NEVER = Integer.MAX_VALUE;

  private final int[] starts;
  private int at;

  private Occurrences(int[] sorted) {
    this.starts = sorted;
  }

  static Occurrences of(Symbol symbol, Lattice lattice) {
    return new Occurrences(
        switch (symbol) {
          case Symbol.Word(String key) ->
              lattice.tokensOf(key).stream().mapToInt(Integer::intValue).toArray();
          case Symbol.Labelled(String label) -> lattice.startsOf(label);
        });
  }

  /** Where any of several things begins. */
  static Occurrences of(List<Occurrences> several) {
    if (several.size() == 1) {
      return new Occurrences(several.getFirst().starts);
    }
    int[] all = several.stream().flatMapToInt(one -> IntStream.of(one.starts)).toArray();
    Arrays.sort(all);
    return new Occurrences(all);
  }

  /** What begins nowhere. */
  static Occurrences none() {
    return new Occurrences(new int[0]);
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
