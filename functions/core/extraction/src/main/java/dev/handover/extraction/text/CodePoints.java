package dev.handover.extraction.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Offsets of a text in code points, each told without counting from the text's beginning. */
final class CodePoints {
  /** Offsets of the second halves of surrogate pairs; most texts have none. */
  private final int[] secondHalves;

  CodePoints(String text) {
    this.secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** How many code points stand before an offset in UTF-16 units that splits no pair. */
  int before(int offset) {
    int pairs = Arrays.binarySearch(secondHalves, offset);
    return offset - (pairs < 0 ? -pairs - 1 : pairs);
  }
}
