package dev.handover.bench.nearcopy;

import static java.util.stream.Collectors.joining;

import dev.handover.ledger.nearcopy.Sketch;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What would be a voice's identity if copies had to be equal in it. */
enum Fingerprint {
  TEXT("the text"),
  LEAST("its least run"),
  LEAST_THREE("its three least runs"),
  SIMHASH("simhash of 16 bits");

  private static final int HEAD = 1;
  private static final int BITS = 16;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  // The bits of the golden ratio; String's hashes of short words leave the upper ones empty.
  private static final int SCATTER = 0x9e3779b9;

  private final String label;

  Fingerprint(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean equalFor(Pair pair) {
    return of(pair.one()).equals(of(pair.other()));
  }

  private String of(String text) {
    return switch (this) {
      case TEXT -> text;
      case LEAST -> hashes(text, 1);
      case LEAST_THREE -> hashes(text, 3);
      case SIMHASH -> simhash(text);
    };
  }

  private static String hashes(String text, int count) {
    byte[] sketch = Sketch.of(text).toBytes();
    int end = Math.min(sketch.length, HEAD + count * Integer.BYTES);
    return Arrays.toString(Arrays.copyOfRange(sketch, HEAD, end));
  }

  /** Charikar's: each word votes on each bit. */
  private static String simhash(String text) {
    int[] votes = new int[BITS];
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group().hashCode() * SCATTER)
        .forEach(
            hash -> {
              for (int bit = 0; bit < BITS; bit++) {
                votes[bit] += hash << bit < 0 ? 1 : -1;
              }
            });
    return Arrays.stream(votes).mapToObj(vote -> vote > 0 ? "1" : "0").collect(joining());
  }
}
