package dev.handover.ledger.fold;

import dev.handover.model.Report;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

  /** The best supported of all values that are said. */
  static <T> Optional<T> best(Map<T, Integer> voices, Comparator<? super T> ties) {
    return of(voices, ties).stream().findFirst();
  }

  /** How many voices say each value; a voice that says it twice counts once. */
  static <T> Map<T, Integer> voices(List<Told> told, Function<Report, List<T>> field) {
    Map<T, Set<String>> voices = new HashMap<>();
    for (Told one : told) {
      for (T value : field.apply(one.report())) {
        voices.computeIfAbsent(value, _ -> new HashSet<>()).add(one.voice());
      }
    }
    Map<T, Integer> counts = new HashMap<>();
    voices.forEach((value, said) -> counts.put(value, said.size()));
    return counts;
  }
}
