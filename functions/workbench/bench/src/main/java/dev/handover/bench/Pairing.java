package dev.handover.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs gold exchanges one to one with predicted ones, for the highest similarity in all. */
final class Pairing {
  /** Up to so many on either side every pairing is tried; beyond, the most similar go first. */
  private static final int EXACT_MAX = 6;

  private final double[][] similarity;

  private Pairing(double[][] similarity) {
    this.similarity = similarity;
  }

  /**
   * The pairs.
   *
   * @param similarity a row for each gold exchange, with the similarity of each predicted one
   */
  static List<Pair> of(double[][] similarity) {
    if (similarity.length == 0 || similarity[0].length == 0) {
      return List.of();
    }
    boolean few = similarity.length <= EXACT_MAX && similarity[0].length <= EXACT_MAX;
    return few ? new ExactPairing(similarity).best() : new Pairing(similarity).greedy();
  }

  /** Positions of a gold exchange and the predicted one that it is paired with. */
  record Pair(int gold, int predicted) {}

  // Of equally similar pairs the last goes first; that is part of the measure.
  private List<Pair> greedy() {
    Set<Integer> gold = new HashSet<>();
    Set<Integer> predicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates()) {
      if (!gold.contains(pair.gold) && !predicted.contains(pair.predicted)) {
        gold.add(pair.gold);
        predicted.add(pair.predicted);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private List<Pair> candidates() {
    Comparator<Pair> rising =
        Comparator.<Pair>comparingDouble(pair -> similarity[pair.gold][pair.predicted])
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted);
    return IntStream.range(0, similarity.length)
        .boxed()
        .flatMap(
            gold ->
                IntStream.range(0, similarity[gold].length)
                    .mapToObj(other -> new Pair(gold, other)))
        .filter(pair -> similarity[pair.gold][pair.predicted] >= Similarity.PAIR_MIN)
        .sorted(rising.reversed())
        .toList();
  }
}
