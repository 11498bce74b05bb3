package dev.handover.ledger.nearcopy;

/**
 * FNV-1a with SplitMix64's last steps. Both are fixed for good: a sketch that was stored must match
 * those made later.
 */
final class Hash {
  /** Of nothing. */
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
  private static final long MIX_2 = 0x94d049bb133111ebL;

  private Hash() {}

  /** The hash so far with one value more. */
  static long with(long hash, long value) {
    return (hash ^ value) * PRIME;
  }

  /** Spreads differences over all bits. */
  static long mixed(long hash) {
    long once = (hash ^ (hash >>> 30)) * MIX_1;
    long twice = (once ^ (once >>> 27)) * MIX_2;
    return twice ^ (twice >>> 31);
  }
}
