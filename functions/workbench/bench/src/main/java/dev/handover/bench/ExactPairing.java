package dev.handover.bench;

import dev.handover.bench.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;

/** The best of all pairings; of equally good ones the first in order of positions. */
final class ExactPairing {
  private final double[][] similarity;
  private final boolean fewerGold;
  private final int fewer;
  private final int more;
  private final List<Integer> chosen = new ArrayList<>();
  private double bestSum = -1;
  private List<Pair> best = List.of();

  ExactPairing(double[][] similarity) {
    this.similarity = similarity;
    int gold = similarity.length;
    int predicted = similarity[0].length;
    fewerGold = gold <= predicted;
    fewer = Math.min(gold, predicted);
    more = Math.max(gold, predicted);
  }

  List<Pair> best() {
    choose();
    return best;
  }

  /** Gives the next exchange of the smaller side each partner that is left, in turn. */
  private void choose() {
    if (chosen.size() == fewer) {
      weigh();
      return;
    }
    for (int partner = 0; partner < more; partner++) {
      if (!chosen.contains(partner)) {
        chosen.add(partner);
        choose();
        chosen.removeLast();
      }
    }
  }

  private void weigh() {
    List<Pair> pairs = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < fewer; i++) {
      Pair pair = fewerGold ? new Pair(i, chosen.get(i)) : new Pair(chosen.get(i), i);
      double similar = similarity[pair.gold()][pair.predicted()];
      if (similar >= Similarity.PAIR_MIN) {
        pairs.add(pair);
        sum += similar;
      }
    }
    if (sum > bestSum) {
      bestSum = sum;
      best = pairs;
    }
  }
}
