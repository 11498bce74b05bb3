package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.model.Citation;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Report;
import dev.handover.model.Transfer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row with all who say it. */
final class RowFold {
  private final Witnesses witnesses;
  private final Directions directions;
  private final Fold bounds;

  RowFold(Witnesses witnesses, Directions directions, Fold bounds) {
    this.witnesses = witnesses;
    this.directions = directions;
    this.bounds = bounds;
  }

  ExchangeTransfer row(Direction direction, Account account, Figure figure, int number) {
    return new ExchangeTransfer(
        direction.to(),
        direction.from(),
        figure.people(),
        figure.count(),
        figure.bound(),
        saidBy(direction, figure),
        number,
        account.standing(),
        backing(direction, account, figure).voices(),
        evidence(direction, figure));
  }

  private Backing backing(Direction direction, Account account, Figure figure) {
    boolean counted = figure.count().isPresent();
    return directions.toldAtAll(direction).stream()
        .filter(version -> version.counted() || !counted)
        .filter(version -> says(version, account, figure))
        .map(Version::backing)
        .reduce(Backing.NOBODY, Backing::and);
  }

  // A looser number bears out a row that stands alone; of several it bears out the sum only.
  private static boolean says(Version version, Account account, Figure figure) {
    return version.figures().contains(figure)
        || (account.figures().size() == 1
            && Comparison.bearsOut(version.figures(), account.figures()));
  }

  private List<String> saidBy(Direction direction, Figure figure) {
    Map<String, Integer> cited =
        witnesses.voices(
            report ->
                rows(report, direction, figure).flatMap(row -> row.saidBy().stream()).toList());
    return Ranking.best(cited, bounds.values());
  }

  private List<Citation> evidence(Direction direction, Figure figure) {
    return witnesses.told().stream()
        .flatMap(
            one ->
                rows(one.report(), direction, figure)
                    .map(row -> Citation.of(one.voice(), row.evidence())))
        .distinct()
        .limit(bounds.citations())
        .toList();
  }

  private Stream<Transfer> rows(Report report, Direction direction, Figure figure) {
    return report.transfers().stream()
        .filter(_ -> directions.hear(report))
        .filter(row -> directions.settled(Direction.of(row)).equals(direction))
        .filter(row -> Figure.of(row).equals(figure));
  }
}
