package dev.handover.extraction.report;

import dev.handover.extraction.mention.DatedParagraph;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which way those went who were told of, for those of whom only their number is told. */
final class WaysTold {
  private final Lattice lattice;

  /** Which ways acts say of themselves that so many went, wherever they stand. */
  private final Map<Integer, Set<Party>> anywhere;

  private final Optional<Party> only;

  /** Which ways so many were told to have gone. */
  private final Map<Integer, Set<Party>> before = new HashMap<>();

  private List<Move> moves = List.of();

  /** Those that the first act of the last telling sentence tells. */
  private List<Move> leading = List.of();

  private WaysTold(Lattice lattice, Map<Integer, Set<Party>> anywhere, Optional<Party> only) {
    this.lattice = lattice;
    this.anywhere = anywhere;
    this.only = only;
  }

  static WaysTold of(Lattice lattice, Sides sides, Concerned concerned) {
    Map<Integer, Set<Party>> anywhere = new HashMap<>();
    Set<Party> released = new HashSet<>();
    for (Mention mention : lattice.labelled("act")) {
      Act act = mention.value(Act.class);
      // As many may have come before those who went the other way.
      if (act.kind() == ActKind.OPPOSITE) {
        continue;
      }
      releasedTo(act, sides).ifPresent(released::add);
      Optional<Party> receiver = act.receiver().map(sides::side);
      for (PeopleGroup people : act.freed()) {
        receiver.or(() -> concerned.nationality(people)).ifPresent(to -> add(anywhere, people, to));
      }
    }
    return new WaysTold(lattice, anywhere, only(lattice, anywhere, released));
  }

  /** "The militia freed nine": those go to whomever it deals with. */
  private static Optional<Party> releasedTo(Act act, Sides sides) {
    return act.kind() == ActKind.RELEASE
        ? act.holder().map(sides::side).flatMap(sides::counterpart)
        : Optional.empty();
  }

  private static Optional<Party> only(
      Lattice lattice, Map<Integer, Set<Party>> anywhere, Set<Party> released) {
    Set<Party> ways =
        Stream.concat(anywhere.values().stream().flatMap(Set::stream), released.stream())
            .collect(Collectors.toUnmodifiableSet());
    if (ways.size() != 1 || !lattice.labelled("swap").isEmpty()) {
      return Optional.empty();
    }
    boolean bothWays =
        lattice.labelled("act").stream()
            .map(act -> act.value(Act.class))
            .anyMatch(act -> goesBack(act) || act.holder().filter(ways::contains).isPresent());
    return bothWays ? Optional.empty() : ways.stream().findFirst();
  }

  private static boolean goesBack(Act act) {
    return act.kind() == ActKind.EXCHANGE
        || act.kind() == ActKind.OPPOSITE
        || !act.back().isEmpty();
  }

  private static void add(Map<Integer, Set<Party>> ways, PeopleGroup people, Party to) {
    people.count().ifPresent(count -> ways.computeIfAbsent(count, _ -> new HashSet<>()).add(to));
  }

  /** The way of all whose way is told, if it is one and no exchange is told of. */
  Optional<Party> only(Set<Party> parties) {
    return only.filter(parties::contains);
  }

  /** Takes down what an act told. */
  void note(Fact fact, List<Move> found) {
    if (found.isEmpty()) {
      return;
    }
    boolean goesOn =
        leading.stream().anyMatch(move -> move.fact().sentence().equals(fact.sentence()));
    leading = goesOn ? leading : List.copyOf(found);
    moves = List.copyOf(found);
    moves.forEach(move -> add(before, move.people(), move.to()));
    if (fact.act().back().isEmpty()) {
      noteTogether(found);
    }
  }

  /** "A nurse and two soldiers came home", and then "the three": they together. */
  private void noteTogether(List<Move> found) {
    Map<Party, List<Move>> ways = found.stream().collect(Collectors.groupingBy(Move::to));
    ways.forEach(
        (to, parts) -> {
          if (parts.size() > 1
              && parts.stream().allMatch(one -> one.people().count().isPresent())) {
            int sum = parts.stream().mapToInt(one -> one.people().count().orElseThrow()).sum();
            before.computeIfAbsent(sum, _ -> new HashSet<>()).add(to);
          }
        });
  }

  /** The first of those told of last. */
  Optional<Move> last() {
    return moves.stream().findFirst();
  }

  /** The way of those told of last, if all of them went it. */
  Optional<Party> oneWay() {
    List<Party> ways = moves.stream().map(Move::to).distinct().limit(2).toList();
    return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
  }

  /** Whether those told of last, in the same dated paragraph, were all dead. */
  boolean wasOfBodies(Fact fact) {
    return !moves.isEmpty()
        && moves.stream().allMatch(Move::isOfBodies)
        && !DatedParagraph.parts(
            lattice, moves.getFirst().fact().mention().start(), fact.mention().start());
  }

  /** The way of those whom the sentence before told of first. */
  Optional<Party> first(Fact fact, Set<Party> parties) {
    return leading.stream()
        .filter(move -> move.fact().sentence().paragraph() == fact.sentence().paragraph())
        .findFirst()
        .map(Move::to)
        .filter(parties::contains);
  }

  /** A figure told again, without a word of which way, is the same people. */
  Optional<Party> ofAsMany(PeopleGroup people, Set<Party> parties) {
    Set<Party> ways =
        people
            .count()
            .map(count -> before.getOrDefault(count, anywhere.getOrDefault(count, Set.of())))
            .orElse(Set.of());
    return ways.size() == 1
        ? ways.stream().filter(parties::contains).findFirst()
        : Optional.empty();
  }

  /**
   * Those told of next, without a word of which way, go the way of those before, unless these were
   * the price; detainees told beside hostages go the other.
   */
  Optional<Party> same(PeopleGroup people, Fact fact, Set<Party> parties) {
    boolean goesOn =
        moves.stream()
            .anyMatch(move -> move.fact().sentence().paragraph() == fact.sentence().paragraph());
    if (!goesOn || moves.stream().map(Move::to).distinct().count() != 1) {
      return Optional.empty();
    }
    Move last = moves.getFirst();
    if (last.fact().act().kind() == ActKind.OPPOSITE) {
      return Optional.empty();
    }
    boolean turned =
        last.people().people() == People.HOSTAGES && people.people() == People.DETAINEES;
    return turned && parties.contains(last.to())
        ? Directions.other(last.to(), parties)
        : Optional.of(last.to()).filter(parties::contains);
  }
}
