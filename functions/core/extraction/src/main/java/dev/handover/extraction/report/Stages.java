package dev.handover.extraction.report;

import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the whole of an exchange of several days from its stages: where 390, 307 and 303 are told
 * day by day, "1,000 for 1,000" is none of them.
 */
final class Stages {
  /** Stages are so near each other. */
  static final int DAYS_MAX = 10;

  /** An article of more occasions is a chronicle; nothing is compared. */
  static final int OCCASIONS_MAX = 40;

  private final List<Occasion> occasions;

  /** The figures of each occasion, as long as no move is taken from it. */
  private final Map<Occasion, Sums> sums = new HashMap<>();

  private final Map<Occasion, Map<Clause, Set<Move>>> lists = new HashMap<>();

  Stages(List<Occasion> occasions) {
    this.occasions = occasions;
  }

  /** The occasions, without what tells the whole of several of them. */
  List<Occasion> apart() {
    if (occasions.size() > OCCASIONS_MAX) {
      return occasions;
    }
    Set<Occasion> emptied = new HashSet<>();
    for (Occasion occasion : occasions) {
      List<Move> parts = occasion.moves.stream().filter(move -> !isWhole(move, occasion)).toList();
      if (parts.size() < occasion.moves.size()) {
        occasion.moves.clear();
        occasion.moves.addAll(parts);
        sums.remove(occasion);
        lists.remove(occasion);
        if (parts.isEmpty()) {
          emptied.add(occasion);
        }
      }
    }
    return occasions.stream().filter(occasion -> !emptied.contains(occasion)).toList();
  }

  private boolean isWhole(Move move, Occasion own) {
    Optional<Integer> count = move.people().count();
    if (count.isEmpty()) {
      return false;
    }
    List<Occasion> others =
        occasions.stream().filter(one -> !one.equals(own) && isNear(one, own)).toList();
    int elsewhere = others.stream().mapToInt(one -> largest(one, move.to(), count.get())).sum();
    int here = isBeside(move, own) ? 0 : largest(own, move.to(), count.get());
    long stages =
        others.stream().filter(one -> largest(one, move.to(), count.get()) > 0).count()
            + (here > 0 ? 1 : 0);
    return (stages > 1 && elsewhere + here == count.get())
        || (move.fact().act().each().isEmpty()
            && others.stream().anyMatch(one -> addsUp(one, count.get())));
  }

  /**
   * "Eight children were reunited", where seven went one way and one the other that day; "40 each"
   * is no sum of the 20 each of the day before.
   */
  private boolean addsUp(Occasion one, int count) {
    return one.parties.size() == 2
        && one.moves.size() <= 2
        && one.parties.stream().mapToInt(to -> largest(one, to, count)).allMatch(part -> part > 0)
        && one.parties.stream().mapToInt(to -> largest(one, to, count)).sum() == count;
  }

  /**
   * What one clause lists, "22 soldiers and eight civilians", is no stage of what stands beside.
   */
  private boolean isBeside(Move move, Occasion own) {
    Map<Clause, Set<Move>> listed = lists.computeIfAbsent(own, Stages::byClause);
    return listed.getOrDefault(Clause.of(move), Set.of()).size() > 1;
  }

  private static Map<Clause, Set<Move>> byClause(Occasion occasion) {
    return occasion.moves.stream()
        .collect(Collectors.groupingBy(Clause::of, Collectors.toUnmodifiableSet()));
  }

  /** Where the clause of a move begins, and to whom the move goes. */
  private record Clause(int start, Party to) {
    static Clause of(Move move) {
      return new Clause(move.fact().mention().start(), move.to());
    }
  }

  private int largest(Occasion occasion, Party to, int below) {
    return Optional.ofNullable(
            sums.computeIfAbsent(occasion, one -> new Sums(one.moves)).figures(to).lower(below))
        .orElse(0);
  }

  private static boolean isNear(Occasion one, Occasion other) {
    Optional<DateSpan> first = one.date().map(Told::value);
    Optional<DateSpan> second = other.date().map(Told::value);
    return first.isPresent()
        && second.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(first.get().start(), second.get().start())) <= DAYS_MAX;
  }
}
