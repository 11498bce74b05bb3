package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells figures that are sums of others: 220 soldiers, where 90 went one way and 130 the other, are
 * both ways together.
 */
final class Sums {
  /** Beyond so many figures of one direction nothing is compared. */
  private static final int FIGURES_MAX = 40;

  /** A round figure is no further from what it rounds. */
  private static final int ROUNDING_PERCENT = 15;

  private final List<Move> moves;
  private final Map<Party, NavigableSet<Integer>> figures = new HashMap<>();

  /** The figures of the living alone, where bodies are told of beside them. */
  private final Optional<Sums> living;

  Sums(List<Move> moves) {
    this.moves = moves;
    List<Move> alive = moves.stream().filter(move -> !move.isOfBodies()).toList();
    boolean mixed = !alive.isEmpty() && alive.size() < moves.size();
    this.living = mixed ? Optional.of(new Sums(alive)) : Optional.empty();
    for (Move move : moves) {
      NavigableSet<Integer> known = figures.computeIfAbsent(move.to(), _ -> new TreeSet<>());
      move.people().count().filter(_ -> known.size() < FIGURES_MAX).ifPresent(known::add);
    }
    addLists();
  }

  /** What one clause adds up is a figure too: 224 soldiers and six civilians. */
  private void addLists() {
    IdentityHashMap<Fact, Map<Party, Integer>> lists = new IdentityHashMap<>();
    for (Move move : moves) {
      // The one figure of a clause is known already.
      if (move.fact().act().people().limit(2).count() < 2) {
        continue;
      }
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
                    (to, sum) -> figures.computeIfAbsent(to, _ -> new TreeSet<>()).add(sum)));
  }

  /** What went to a side, as single figures and as clauses add them up. */
  NavigableSet<Integer> figures(Party to) {
    return figures.getOrDefault(to, Collections.emptyNavigableSet());
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
    if (living.isPresent() && !move.isOfBodies()) {
      return living.get().isBothWays(move);
    }
    Optional<Integer> count = move.people().count();
    return count.isPresent()
        && !isSumOfOwn(count.get(), figures(move.to()))
        && (isOfOthers(move)
            || figures.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(move.to()))
                .anyMatch(entry -> addsUp(move, entry.getValue())));
  }

  /** "123 were let go", where nine went to one country and 114 to another. */
  private boolean isOfOthers(Move move) {
    int sum = move.people().count().orElse(0);
    List<Party> others = figures.keySet().stream().filter(to -> !to.equals(move.to())).toList();
    boolean sent = move.fact().act().receiver().equals(Optional.of(move.to()));
    return move.people().bound() == Bound.EXACT
        && !sent
        && others.size() == 2
        && figures(others.getFirst()).stream()
            .anyMatch(one -> figures(others.getLast()).contains(sum - one));
  }

  /** "277 are home", where 246 and 31 came back, is one way only. */
  private static boolean isSumOfOwn(int sum, Set<Integer> own) {
    return own.stream().anyMatch(one -> one < sum && one != sum - one && own.contains(sum - one));
  }

  private boolean addsUp(Move move, Set<Integer> others) {
    int sum = move.people().count().orElse(0);
    return others.stream()
        .filter(other -> other < sum)
        .anyMatch(
            other ->
                figures(move.to()).stream().anyMatch(one -> one < sum && isSum(move, one + other)));
  }

  private static boolean namesSide(Move move) {
    Act act = move.fact().act();
    return act.holder().or(act::receiver).isPresent()
        || move.people().nationality().isPresent()
        || !move.fact().speakers().isEmpty();
  }

  /** "More than 200 came home" is 140 and 82; "some 400" is 195 and 207. */
  private static boolean isSum(Move move, int parts) {
    PeopleGroup people = move.people();
    if (people.bound() != Bound.EXACT && namesSide(move)) {
      return false;
    }
    int sum = people.count().orElse(0);
    int room = sum * ROUNDING_PERCENT / 100;
    return switch (people.bound()) {
      case EXACT -> parts == sum;
      case AT_LEAST -> parts >= sum && parts <= sum + room;
      case AT_MOST -> parts <= sum && parts >= sum - room;
      case ABOUT -> Math.abs(parts - sum) <= room;
    };
  }
}
