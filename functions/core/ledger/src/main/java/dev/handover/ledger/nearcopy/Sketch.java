package dev.handover.ledger.nearcopy;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A text in a few hundred bytes, enough to tell whether another is a near copy of it: the least of
 * the hashes of its three-word runs, and how many such runs there are. It depends on the text
 * alone.
 *
 * <p>Two sketches both hold every hash up to some bound, so what they share below it is a fair
 * sample of what the texts share. The share is taken of the text that has less there: a copy whose
 * tail was cut still holds little that the whole has not.
 */
public final class Sketch {
  private static final byte FORMAT = 1;
  private static final int HEAD = 1 + Integer.BYTES;
  private static final int HASHES = 96;

  private static final double COPIED = 0.5;
  private static final int SHARED_AT_LEAST = 6;

  private final int runs;
  private final int[] least;

  private Sketch(int runs, int[] least) {
    this.runs = runs;
    this.least = least;
  }

  /** The sketch of a text; time grows with its length but for a sort of its words. */
  public static Sketch of(String text) {
    int[] hashes = Shingles.of(text);
    return new Sketch(hashes.length, Arrays.copyOf(hashes, Math.min(hashes.length, HASHES)));
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Sketch fromBytes(byte[] bytes) {
    if (bytes.length < HEAD || bytes[0] != FORMAT) {
      throw new IllegalArgumentException("These are no bytes of a sketch of format " + FORMAT);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    int runs = buffer.getInt();
    int[] least = new int[Math.clamp(runs, 0, HASHES)];
    if (runs < 0 || buffer.remaining() != least.length * Integer.BYTES) {
      throw new IllegalArgumentException(
          "A sketch of %d runs of words is not %d bytes long".formatted(runs, bytes.length));
    }
    buffer.asIntBuffer().get(least);
    for (int i = 1; i < least.length; i++) {
      if (least[i - 1] >= least[i]) {
        throw new IllegalArgumentException("The hashes of a sketch stand in ascending order");
      }
    }
    return new Sketch(runs, least);
  }

  /** At most 389 bytes, the same on every machine. */
  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + least.length * Integer.BYTES);
    buffer.put(FORMAT).putInt(runs).asIntBuffer().put(least);
    return buffer.array();
  }

  /**
   * Whether one text is a near copy of the other, or of a part of it. Symmetric, but not
   * transitive. A text of a few words is a near copy of nothing.
   */
  public boolean nearCopyOf(Sketch other) {
    int bound = Math.min(bound(), other.bound());
    int here = upTo(bound);
    int there = other.upTo(bound);
    int shared = shared(other, here, there);
    return shared >= SHARED_AT_LEAST && shared >= COPIED * Math.min(here, there);
  }

  // Up to this hash the sketch leaves none out.
  private int bound() {
    return runs > least.length ? least[least.length - 1] : Integer.MAX_VALUE;
  }

  private int upTo(int bound) {
    int place = Arrays.binarySearch(least, bound);
    return place < 0 ? -place - 1 : place + 1;
  }

  private int shared(Sketch other, int here, int there) {
    int shared = 0;
    for (int i = 0, j = 0; i < here && j < there; ) {
      int order = Integer.compare(least[i], other.least[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && runs == sketch.runs
        && Arrays.equals(least, sketch.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  @Override
  public String toString() {
    return "Sketch of %d runs of words, %08x".formatted(runs, hashCode());
  }
}
