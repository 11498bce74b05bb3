package dev.handover.extraction.report;

import dev.handover.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells figures that are sums of others: 220 soldiers, where 90 went one way and 130 the other, are
 * both ways together.
 */
final class Sums {
  /** Beyond so many figures of one direction nothing is compared. */
  private static final int FIGURES_MAX = 40;

  private final List<Move> moves;
  private final Map<Party, Set<Integer>> figures = new HashMap<>();

  Sums(List<Move> moves) {
    this.moves = moves;
    for (Move move : moves) {
      Set<Integer> known = figures.computeIfAbsent(move.to(), _ -> new HashSet<>());
      move.people().count().filter(_ -> known.size() < FIGURES_MAX).ifPresent(known::add);
    }
    addLists();
  }

  /** What one clause adds up is a figure too: 224 soldiers and six civilians. */
  private void addLists() {
    IdentityHashMap<Fact, Map<Party, Integer>> lists = new IdentityHashMap<>();
    for (Move move : moves) {
      move.people()
          .count()
          .ifPresent(
              count ->
                  lists
                      .computeIfAbsent(move.fact(), _ -> new HashMap<>())
                      .merge(move.to(), count, Integer::sum));
    }
    lists
        .values()
        .forEach(
            list ->
                list.forEach(
                    (to, sum) -> figures.computeIfAbsent(to, _ -> new HashSet<>()).add(sum)));
  }

  /** What went to a side, as single figures and as clauses add them up. */
  Set<Integer> figures(Party to) {
    return figures.getOrDefault(to, Set.of());
  }

  /** The moves without those that are both ways together. */
  List<Move> oneWay() {
    return moves.stream().filter(move -> !isBothWays(move)).toList();
  }

  /** The first move that is both ways together. */
  Optional<Move> bothWays() {
    return moves.stream().filter(this::isBothWays).findFirst();
  }

  private boolean isBothWays(Move move) {
    Optional<Integer> count = move.people().count();
    return count.isPresent()
        && !isSumOfOwn(count.get(), figures(move.to()))
        && figures.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(move.to()))
            .anyMatch(entry -> addsUp(count.get(), move.to(), entry.getValue()));
  }

  /** "277 are home", where 246 and 31 came back, is one way only. */
  private static boolean isSumOfOwn(int sum, Set<Integer> own) {
    return own.stream().anyMatch(one -> one < sum && one != sum - one && own.contains(sum - one));
  }

  private boolean addsUp(int sum, Party to, Set<Integer> others) {
    Set<Integer> own = figures(to);
    return others.stream().anyMatch(other -> other < sum && own.contains(sum - other));
  }
}
