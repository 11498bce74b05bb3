package dev.handover.bench.nearcopy;

import dev.handover.bench.Share;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many pairs of one kind are judged wrongly.
 *
 * @param chosen of the half that the threshold was chosen on
 * @param reported of the other half
 */
record Outcome(Share chosen, Share reported) {
  /** The pairs for which something is so, though it should not be. */
  static Outcome of(List<Pair> pairs, Predicate<Pair> wrong) {
    return new Outcome(
        share(pairs.stream().filter(Pair::choosing).toList(), wrong),
        share(pairs.stream().filter(pair -> !pair.choosing()).toList(), wrong));
  }

  Share all() {
    return chosen.plus(reported);
  }

  private static Share share(List<Pair> pairs, Predicate<Pair> wrong) {
    return pairs.stream().map(pair -> Share.one(wrong.test(pair))).reduce(Share.NONE, Share::plus);
  }
}
