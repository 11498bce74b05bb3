package dev.handover.ledger.fold;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values in the order of how many voices say them. */
final class Ranking {
  private Ranking() {}

  /**
   * Best supported first.
   *
   * @param ties what decides between equals; a total order, else the outcome would hang on chance
   */
  static <T> List<T> of(Map<T, Integer> voices, Comparator<? super T> ties) {
    Comparator<T> support = Comparator.comparingInt(value -> -voices.getOrDefault(value, 0));
    return voices.keySet().stream().sorted(support.thenComparing(ties)).toList();
  }

  /** The best supported, not more than so many; equals in the order of the alphabet. */
  static List<String> best(Map<String, Integer> voices, int limit) {
    return of(voices, Comparator.<String>naturalOrder()).stream().limit(limit).toList();
  }

  /** The best supported of all values that are said. */
  static <T> Optional<T> best(Map<T, Integer> voices, Comparator<? super T> ties) {
    return of(voices, ties).stream().findFirst();
  }
}
