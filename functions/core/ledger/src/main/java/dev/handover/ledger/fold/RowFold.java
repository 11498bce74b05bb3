package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Claim;
import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Citation;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Report;
import dev.handover.model.Transfer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row with all who say it. */
final class RowFold {
  private final Map<Claim, Integer> voices;
  private final Collection<Posting> postings;
  private final List<Told> told;
  private final Fold bounds;

  RowFold(Map<Claim, Integer> voices, Collection<Posting> postings, Fold bounds) {
    this.voices = voices;
    this.postings = postings;
    this.told = Told.of(postings);
    this.bounds = bounds;
  }

  ExchangeTransfer row(Direction direction, Figure figure, int account) {
    return new ExchangeTransfer(
        direction.to(),
        direction.from(),
        figure.people(),
        figure.count(),
        figure.bound(),
        saidBy(direction, figure),
        account,
        voices(direction, figure),
        evidence(direction, figure));
  }

  private int voices(Direction direction, Figure figure) {
    int inClaims =
        voices.entrySet().stream()
            .filter(claim -> holds(claim.getKey(), direction, figure))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return inClaims - repeated(direction, figure);
  }

  // A voice that has the row in two rival accounts is in the balance of both, and still one voice.
  private int repeated(Direction direction, Figure figure) {
    return postings.stream()
        .mapToLong(
            posting ->
                posting.figures().filter(claim -> holds(claim, direction, figure)).count() - 1)
        .filter(more -> more > 0)
        .mapToInt(Math::toIntExact)
        .sum();
  }

  private static boolean holds(Claim claim, Direction direction, Figure figure) {
    return claim.direction().equals(direction) && claim.figures().contains(figure);
  }

  private List<String> saidBy(Direction direction, Figure figure) {
    Map<String, Integer> cited =
        Ranking.voices(
            told,
            report ->
                rows(report, direction, figure).flatMap(row -> row.saidBy().stream()).toList());
    return Ranking.of(cited, Comparator.<String>naturalOrder()).stream()
        .limit(bounds.values())
        .toList();
  }

  private List<Citation> evidence(Direction direction, Figure figure) {
    return told.stream()
        .flatMap(
            one ->
                rows(one.report(), direction, figure)
                    .map(row -> Citation.of(one.voice(), row.evidence())))
        .distinct()
        .limit(bounds.citations())
        .toList();
  }

  private static Stream<Transfer> rows(Report report, Direction direction, Figure figure) {
    return report.transfers().stream()
        .filter(row -> Direction.of(row).equals(direction) && Figure.of(row).equals(figure));
  }
}
