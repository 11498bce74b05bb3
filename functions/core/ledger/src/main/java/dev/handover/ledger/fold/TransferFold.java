package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Claim;
import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.ExchangeTransfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays the claims of all voices side by side: each rival claim of a direction is an account of its
 * own, best supported first, and a row that stands in several is shown once, in the best of them.
 */
final class TransferFold {
  private static final Comparator<Direction> KNOWN_HOLDER_FIRST =
      Comparator.comparing(Direction::to)
          .thenComparing(direction -> direction.from().isEmpty())
          .thenComparing(Direction::text);

  private final Map<Claim, Integer> voices;
  private final RowFold rowFold;
  private final int limit;

  TransferFold(Balance balance, Collection<Posting> postings, Fold bounds) {
    this.voices = balance.figures();
    this.rowFold = new RowFold(voices, postings, bounds);
    this.limit = bounds.values();
  }

  List<ExchangeTransfer> rows() {
    List<ExchangeTransfer> rows = new ArrayList<>();
    voices.keySet().stream()
        .map(Claim::direction)
        .distinct()
        .sorted(KNOWN_HOLDER_FIRST)
        .forEach(direction -> rows.addAll(accounts(direction, firstAccount(direction, rows))));
    return rows.stream().limit(limit).toList();
  }

  // A row without a holder may be the same people again as one with: a rival, not an addition.
  private static int firstAccount(Direction direction, List<ExchangeTransfer> before) {
    if (direction.from().isPresent()) {
      return 1;
    }
    return before.stream()
            .filter(row -> row.to().equals(direction.to()))
            .mapToInt(ExchangeTransfer::account)
            .max()
            .orElse(0)
        + 1;
  }

  private List<ExchangeTransfer> accounts(Direction direction, int first) {
    List<ExchangeTransfer> rows = new ArrayList<>();
    Set<Figure> shown = new HashSet<>();
    int account = first;
    for (Claim claim : ranked(direction)) {
      List<Figure> fresh = claim.figures().stream().filter(f -> !shown.contains(f)).toList();
      for (Figure figure : fresh) {
        rows.add(rowFold.row(direction, figure, account));
      }
      shown.addAll(fresh);
      account += fresh.isEmpty() ? 0 : 1;
    }
    return rows;
  }

  private List<Claim> ranked(Direction direction) {
    List<Claim> all =
        voices.keySet().stream().filter(claim -> claim.direction().equals(direction)).toList();
    // "They swapped prisoners" contradicts no number, so it is no account beside one.
    List<Claim> counted = all.stream().filter(Claim::counted).toList();
    List<Claim> rivals = counted.isEmpty() ? all : counted;
    Map<Claim, Integer> support =
        rivals.stream().collect(Collectors.toMap(claim -> claim, claim -> support(claim, rivals)));
    return Ranking.of(
        support,
        Comparator.comparingInt((Claim claim) -> -claim.figures().size())
            .thenComparing(Claim::text));
  }

  // Who tells a part of a breakdown and nothing else supports the whole of it.
  private int support(Claim claim, List<Claim> rivals) {
    return rivals.stream()
        .filter(other -> new HashSet<>(claim.figures()).containsAll(other.figures()))
        .mapToInt(other -> voices.getOrDefault(other, 0))
        .sum();
  }
}
