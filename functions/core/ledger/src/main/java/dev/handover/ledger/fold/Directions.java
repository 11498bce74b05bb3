package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Claim;
import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which way people went, with all who tell of each way. */
final class Directions {
  private final Map<Party, Set<Party>> holders;
  private final Map<Direction, List<Version>> told = new HashMap<>();

  private Directions(Map<Party, Set<Party>> holders) {
    this.holders = holders;
  }

  static Directions of(Witnesses witnesses) {
    Set<Claim> claims = witnesses.balance().figures().keySet();
    Directions directions =
        new Directions(
            claims.stream()
                .map(Claim::direction)
                .filter(direction -> direction.from().isPresent())
                .collect(
                    Collectors.groupingBy(
                        Direction::to,
                        Collectors.flatMapping(d -> d.from().stream(), Collectors.toSet()))));
    for (Claim claim : claims) {
      directions.add(claim, witnesses.claiming(claim.text()));
    }
    return directions;
  }

  private void add(Claim claim, Backing backing) {
    List<Version> versions =
        told.computeIfAbsent(settled(claim.direction()), _ -> new ArrayList<>());
    List<Figure> figures = claim.figures();
    Optional<Version> same =
        versions.stream().filter(version -> version.figures().equals(figures)).findFirst();
    same.ifPresent(versions::remove);
    versions.add(same.map(version -> version.with(backing)).orElse(new Version(figures, backing)));
  }

  /** The same way with its holder, where only one is named by anybody. */
  Direction settled(Direction direction) {
    Set<Party> known = holders.getOrDefault(direction.to(), Set.of());
    return direction.from().isEmpty() && known.size() == 1
        ? new Direction(direction.to(), known.stream().findFirst())
        : direction;
  }

  Collection<Direction> all() {
    return told.keySet();
  }

  /** What is told of a way, before anybody's word is counted for anybody else's. */
  List<Version> told(Direction direction) {
    return told.getOrDefault(direction, List.of());
  }

  /**
   * What is told of a way, where a total of both ways bears out each pair of numbers that make it.
   */
  List<Version> told(Direction direction, Map<Range, Backing> totals) {
    List<Version> back =
        direction.from().stream()
            .map(from -> new Direction(from, Optional.of(direction.to())))
            .flatMap(reverse -> told(reverse).stream())
            .toList();
    return told(direction).stream().map(version -> borneOut(version, back, totals)).toList();
  }

  private static Version borneOut(Version version, List<Version> back, Map<Range, Backing> totals) {
    Version sum = version;
    for (Version other : back) {
      List<Figure> both = new ArrayList<>(version.figures());
      both.addAll(other.figures());
      sum = sum.with(totals.getOrDefault(Range.sum(both), Backing.NOBODY));
    }
    return sum;
  }
}
