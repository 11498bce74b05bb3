package dev.handover.bench;

import dev.handover.bench.Annotation.Exchange;
import dev.handover.bench.Pairing.Pair;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article's gold exchanges beside the predicted ones.
 *
 * @param missed gold exchanges without a partner
 * @param spurious predicted ones without a partner
 */
record Matching(List<Couple> couples, List<Exchange> missed, List<Exchange> spurious) {

  /** A gold exchange and the predicted one that tells the same occasion. */
  record Couple(Exchange gold, Exchange predicted) {
    Count count(Slot slot) {
      return Count.of(Slots.values(slot, gold), Slots.values(slot, predicted));
    }

    boolean sameDate() {
      return gold.date().equals(predicted.date());
    }
  }

  static Matching of(List<Exchange> gold, List<Exchange> predicted) {
    List<Pair> pairs = Pairing.of(similarities(gold, predicted));
    return new Matching(
        pairs.stream()
            .map(pair -> new Couple(gold.get(pair.gold()), predicted.get(pair.predicted())))
            .toList(),
        others(gold, pairs, Pair::gold),
        others(predicted, pairs, Pair::predicted));
  }

  private static double[][] similarities(List<Exchange> gold, List<Exchange> predicted) {
    return gold.stream()
        .map(one -> predicted.stream().mapToDouble(other -> Similarity.of(one, other)).toArray())
        .toArray(double[][]::new);
  }

  private static List<Exchange> others(
      List<Exchange> exchanges, List<Pair> pairs, Function<Pair, Integer> position) {
    Set<Integer> paired = pairs.stream().map(position).collect(Collectors.toSet());
    return IntStream.range(0, exchanges.size())
        .filter(i -> !paired.contains(i))
        .mapToObj(exchanges::get)
        .toList();
  }
}
