package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what all voices say of who went where side by side: for each direction the best supported
 * account, then those that differ from it.
 */
final class TransferFold {
  private static final Comparator<Direction> KNOWN_HOLDER_FIRST =
      Comparator.comparing(Direction::to)
          .thenComparing(direction -> direction.from().isEmpty())
          .thenComparing(Direction::text);

  private final Directions directions;
  private final Map<Range, Backing> totals;
  private final RowFold rowFold;
  private final int limit;
  private final List<ExchangeTransfer> rows = new ArrayList<>();
  private final Map<Party, List<Figure>> known = new HashMap<>();

  TransferFold(Witnesses witnesses, Map<Range, Backing> totals, Fold bounds) {
    this.directions = Directions.of(witnesses);
    this.totals = totals;
    this.rowFold = new RowFold(witnesses, directions, bounds);
    this.limit = bounds.values();
  }

  List<ExchangeTransfer> rows() {
    directions.all().stream().sorted(KNOWN_HOLDER_FIRST).forEach(this::add);
    return rows.stream().limit(limit).toList();
  }

  private void add(Direction direction) {
    List<Account> accounts = Accounts.of(directions.told(direction, totals));
    List<Figure> best = known.computeIfAbsent(direction.to(), _ -> new ArrayList<>());
    if (direction.from().isPresent() || best.isEmpty()) {
      best.addAll(accounts.getFirst().figures());
      add(direction, accounts, 1);
    } else {
      add(direction, beside(best, accounts), next(direction.to()));
    }
  }

  // Told without a holder where there are several: the same people again, never more of them.
  private static List<Account> beside(List<Figure> known, List<Account> accounts) {
    return accounts.stream()
        .map(Account::figures)
        .filter(figures -> !Comparison.bearsOut(figures, known))
        .map(figures -> new Account(figures, standing(figures, known)))
        .toList();
  }

  private static Standing standing(List<Figure> figures, List<Figure> known) {
    return Comparison.contradicts(figures, known) ? Standing.RIVAL : Standing.DETAIL;
  }

  private int next(Party receiver) {
    return rows.stream()
            .filter(row -> row.to().equals(receiver))
            .mapToInt(ExchangeTransfer::account)
            .max()
            .orElse(0)
        + 1;
  }

  private void add(Direction direction, List<Account> accounts, int first) {
    int number = first;
    for (Account account : accounts) {
      for (Figure figure : account.figures()) {
        rows.add(rowFold.row(direction, account, figure, number));
      }
      number++;
    }
  }
}
