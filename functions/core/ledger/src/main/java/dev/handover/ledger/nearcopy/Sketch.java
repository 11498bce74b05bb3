package dev.handover.ledger.nearcopy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text in a few hundred bytes, enough to tell whether another is a near copy of it: hashes of the
 * runs of three words among its first {@linkplain OwnWords words of its own}. It depends on the
 * text alone, not on machine, locale or order.
 */
public final class Sketch {
  private static final byte FORMAT = 1;
  private static final int RUN = 3;
  private static final int MOST_RUNS = 118;

  /** Chosen by measurement: docs/accuracy.md. */
  private static final double COPIED = 0.3;

  private static final int SHARED_AT_LEAST = 12;

  private final int[] runs;

  private Sketch(int[] runs) {
    this.runs = runs;
  }

  /** The sketch of a text; it takes time in proportion to the text's length at most. */
  public static Sketch of(String text) {
    long[] words = OwnWords.of(text);
    return new Sketch(
        IntStream.rangeClosed(0, words.length - RUN)
            .map(first -> run(words, first))
            .sorted()
            .distinct()
            .toArray());
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Sketch fromBytes(byte[] bytes) {
    if (bytes.length % Integer.BYTES != 1 || bytes[0] != FORMAT) {
      throw new IllegalArgumentException(
          "%d bytes that are no sketch of format %d".formatted(bytes.length, FORMAT));
    }
    int[] runs = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes, 1, bytes.length - 1).asIntBuffer().get(runs);
    boolean ascending = IntStream.range(1, runs.length).allMatch(i -> runs[i - 1] < runs[i]);
    if (runs.length > MOST_RUNS || !ascending) {
      throw new IllegalArgumentException(
          "The %d hashes of a sketch: at most %d in ascending order"
              .formatted(runs.length, MOST_RUNS));
    }
    return new Sketch(runs);
  }

  /** At most 473 bytes, the same on every machine. */
  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(1 + runs.length * Integer.BYTES);
    buffer.put(FORMAT).asIntBuffer().put(runs);
    return buffer.array();
  }

  /**
   * Whether one text is a near copy of the other. Symmetric, but not transitive. Figures are words
   * like others: a corrected copy is still a copy. A text of fewer than fourteen words is a near
   * copy only of the same words.
   */
  public boolean nearCopyOf(Sketch other) {
    return likeness(other) >= COPIED;
  }

  /**
   * The share of runs that both have, of those of the one that has fewer: from 0 to 1, and 0 where
   * too few are shared to tell. Symmetric.
   */
  public double likeness(Sketch other) {
    if (equals(other)) {
      return runs.length == 0 ? 0 : 1;
    }
    int shared = shared(other);
    return shared < SHARED_AT_LEAST
        ? 0
        : (double) shared / Math.min(runs.length, other.runs.length);
  }

  private static int run(long[] words, int first) {
    long hash = Hash.START;
    for (int word = first; word < first + RUN; word++) {
      hash = Hash.with(hash, Hash.mixed(words[word]));
    }
    return (int) (Hash.mixed(hash) >>> Integer.SIZE);
  }

  private int shared(Sketch other) {
    return (int)
        Arrays.stream(runs).filter(run -> Arrays.binarySearch(other.runs, run) >= 0).count();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(runs, sketch.runs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs);
  }

  @Override
  public String toString() {
    return "Sketch of %d runs of words, %08x".formatted(runs.length, hashCode());
  }
}
