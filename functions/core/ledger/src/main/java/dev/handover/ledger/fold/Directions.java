package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Claim;
import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.model.Party;
import dev.handover.model.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which way people went, with all who tell of each way. */
final class Directions {
  private final Hearing hearing;
  private final Map<Party, Set<Party>> holders;
  private final Map<Direction, List<Version>> told = new HashMap<>();
  private final Map<Direction, List<Version>> aside = new HashMap<>();

  private Directions(Hearing hearing, Map<Party, Set<Party>> holders) {
    this.hearing = hearing;
    this.holders = holders;
  }

  /** What those tell who are heard. */
  static Directions of(Witnesses witnesses, Hearing hearing) {
    List<Claim> claims =
        witnesses.balance().figures().keySet().stream()
            .filter(claim -> hearing.hears(claim.told()))
            .toList();
    // Where nobody counts a receiver's people otherwise, those that are told aside are all.
    Set<Party> counted =
        claims.stream()
            .filter(claim -> !claim.aside())
            .map(claim -> claim.direction().to())
            .collect(Collectors.toSet());
    Map<Boolean, List<Claim>> apart =
        claims.stream()
            .collect(
                Collectors.partitioningBy(
                    claim -> claim.aside() && counted.contains(claim.direction().to())));
    List<Claim> main = apart.getOrDefault(false, List.of());
    Directions directions = new Directions(hearing, holders(main));
    for (Claim claim : main) {
      add(
          directions.told,
          directions.settled(claim.direction()),
          claim,
          witnesses.claiming(claim.text()));
    }
    for (Claim claim : apart.getOrDefault(true, List.of())) {
      add(directions.aside, claim.direction(), claim, witnesses.claiming(claim.text()));
    }
    return directions;
  }

  private static Map<Party, Set<Party>> holders(Collection<Claim> claims) {
    return claims.stream()
        .map(Claim::direction)
        .filter(direction -> direction.from().isPresent())
        .collect(
            Collectors.groupingBy(
                Direction::to, Collectors.flatMapping(d -> d.from().stream(), Collectors.toSet())));
  }

  private static void add(
      Map<Direction, List<Version>> ways, Direction way, Claim claim, Backing backing) {
    List<Version> versions = ways.computeIfAbsent(way, _ -> new ArrayList<>());
    List<Figure> figures = claim.figures();
    Optional<Version> same =
        versions.stream().filter(version -> version.figures().equals(figures)).findFirst();
    same.ifPresent(versions::remove);
    versions.add(same.map(version -> version.with(backing)).orElse(new Version(figures, backing)));
  }

  /** Whether a report is one of those that are heard. */
  boolean hear(Report report) {
    return hearing.hears(report.status());
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

  /** The ways of which only some tell, who count the same people elsewhere. */
  Collection<Direction> allAside() {
    return aside.keySet();
  }

  /** What is told of such a way. */
  List<Version> toldAside(Direction direction) {
    return aside.getOrDefault(direction, List.of());
  }

  /** All that is told of a way, by whomever. */
  List<Version> toldAtAll(Direction direction) {
    return Stream.concat(told(direction).stream(), toldAside(direction).stream()).toList();
  }

  /** What is told of the way back. */
  List<Version> back(Direction direction) {
    return direction.from().stream()
        .map(from -> new Direction(from, Optional.of(direction.to())))
        .flatMap(reverse -> told(reverse).stream())
        .toList();
  }
}
