package dev.handover.ledger.nearcopy;

import java.util.Arrays;

/**
 * The runs of three words in a text, each as a hash. Words are runs of letters and digits in lower
 * case, so that quotation marks, dashes and paragraphs make no difference; figures are words.
 */
final class Shingles {
  private static final int WORDS = 3;

  // FNV-1a's offset basis and prime, then the mixing steps of SplitMix64: both are fixed for good,
  // as stored sketches must go on matching new ones.
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
  private static final long MIX_2 = 0x94d049bb133111ebL;

  private final int[] hashes;
  private final long[] latest = new long[WORDS];
  private int words;
  private int found;

  private Shingles(int most) {
    hashes = new int[most];
  }

  /** Distinct hashes in ascending order; none for a text of fewer than three words. */
  static int[] of(String text) {
    // A word and the gap behind it take two characters at least.
    Shingles shingles = new Shingles(text.length() / 2 + 1);
    shingles.read(text);
    return shingles.distinct();
  }

  private void read(String text) {
    long word = BASIS;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (Character.isLetterOrDigit(character)) {
        // This lower case knows no locale: a Turkish server must make the same sketch.
        word = (word ^ Character.toLowerCase(character)) * PRIME;
      } else {
        end(word);
        word = BASIS;
      }
    }
    end(word);
  }

  private void end(long word) {
    if (word == BASIS) {
      return;
    }
    latest[words++ % WORDS] = word;
    if (words >= WORDS) {
      hashes[found++] = shingle();
    }
  }

  private int shingle() {
    long hash = BASIS;
    for (int word = words - WORDS; word < words; word++) {
      hash = (hash ^ mixed(latest[word % WORDS])) * PRIME;
    }
    return (int) (mixed(hash) >>> Integer.SIZE);
  }

  private static long mixed(long bits) {
    long once = (bits ^ (bits >>> 30)) * MIX_1;
    long twice = (once ^ (once >>> 27)) * MIX_2;
    return twice ^ (twice >>> 31);
  }

  private int[] distinct() {
    int[] sorted = Arrays.copyOf(hashes, found);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
