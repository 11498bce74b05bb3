package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.Standing;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays what all voices say of who went where side by side: for each direction the best supported
 * account, then those that differ from it; last what was told of it under another status.
 */
final class TransferFold {
  private static final Comparator<Direction> KNOWN_HOLDER_FIRST =
      Comparator.comparing(Direction::to)
          .thenComparing(direction -> direction.from().isEmpty())
          .thenComparing(Direction::text);

  private final Directions directions;
  private final Directions others;
  private final Standing otherStanding;
  private final Map<Range, Backing> totals;
  private final RowFold row;
  private final RowFold otherRow;
  private final int limit;
  private final List<ExchangeTransfer> rows = new ArrayList<>();
  private final Map<Party, List<Figure>> known = new HashMap<>();
  private final Map<Direction, List<Account>> shown = new HashMap<>();

  TransferFold(Witnesses witnesses, Status status, Map<Range, Backing> totals, Fold bounds) {
    Hearing hearing = Hearing.of(status);
    this.directions = Directions.of(witnesses, hearing);
    this.others = Directions.of(witnesses, hearing.other());
    this.otherStanding = hearing == Hearing.HELD ? Standing.ANNOUNCED : Standing.RIVAL;
    this.totals = totals;
    this.row = new RowFold(witnesses, directions, bounds);
    this.otherRow = new RowFold(witnesses, others, bounds);
    this.limit = bounds.values();
  }

  List<ExchangeTransfer> rows() {
    sorted(directions.all()).forEach(this::add);
    sorted(directions.allAside()).forEach(this::addAside);
    Set<Direction> told = new HashSet<>(others.all());
    told.addAll(others.allAside());
    sorted(told).forEach(this::addOther);
    return rows.stream().limit(limit).toList();
  }

  private static List<Direction> sorted(Collection<Direction> ways) {
    return ways.stream().sorted(KNOWN_HOLDER_FIRST).toList();
  }

  private void add(Direction direction) {
    List<Version> told = directions.told(direction);
    List<Figure> best = known.computeIfAbsent(direction.to(), _ -> new ArrayList<>());
    if (direction.from().isPresent() || best.isEmpty()) {
      List<Account> accounts = Accounts.of(told, TwoWayTotals.of(directions, direction, totals));
      best.addAll(accounts.getFirst().figures());
      show(row, direction, accounts, 1);
    } else {
      addBeside(direction, Accounts.supported(told));
    }
  }

  // Told without a holder where there are several: the same people again, never more of them.
  private void addBeside(Direction direction, List<Version> versions) {
    List<Figure> best = known.getOrDefault(direction.to(), List.of());
    List<Account> accounts =
        versions.stream()
            .map(Version::figures)
            .filter(figures -> !Comparison.bearsOut(figures, best))
            .map(figures -> new Account(figures, standing(figures, best)))
            .toList();
    show(row, direction, accounts, next(direction.to()));
  }

  // Some of the people whom the same texts count with another holder.
  private void addAside(Direction direction) {
    Range all = Range.sum(known.getOrDefault(direction.to(), List.of()));
    List<Account> accounts =
        Accounts.supported(directions.toldAside(direction)).stream()
            .map(
                version ->
                    new Account(
                        version.figures(),
                        version.sum().least() > all.most() ? Standing.RIVAL : Standing.DETAIL))
            .toList();
    show(row, direction, accounts, next(direction.to()));
  }

  private static Standing standing(List<Figure> figures, List<Figure> known) {
    return Comparison.contradicts(figures, known) ? Standing.RIVAL : Standing.DETAIL;
  }

  // What was to be handed over and was, needs no telling.
  private void addOther(Direction direction) {
    Direction way = directions.settled(direction);
    List<Account> accounts =
        Accounts.supported(others.toldAtAll(direction)).stream()
            .map(Version::figures)
            .filter(figures -> !isShown(way, figures))
            .map(figures -> new Account(figures, otherStanding))
            .toList();
    int number = rows.stream().anyMatch(told -> way.equals(way(told))) ? next(way.to()) : 1;
    show(otherRow, direction, accounts, number);
  }

  private boolean isShown(Direction way, List<Figure> figures) {
    return shown.getOrDefault(way, List.of()).stream()
        .map(Account::figures)
        .anyMatch(account -> account.containsAll(figures) || Comparison.bearsOut(figures, account));
  }

  private static Direction way(ExchangeTransfer row) {
    return new Direction(row.to(), row.from());
  }

  private int next(Party receiver) {
    return rows.stream()
            .filter(row -> row.to().equals(receiver))
            .mapToInt(ExchangeTransfer::account)
            .max()
            .orElse(0)
        + 1;
  }

  private void show(RowFold rowFold, Direction direction, List<Account> accounts, int first) {
    int number = first;
    for (Account account : accounts) {
      for (Figure figure : account.figures()) {
        rows.add(rowFold.row(direction, account, figure, number));
      }
      number++;
    }
    shown.computeIfAbsent(direction, _ -> new ArrayList<>()).addAll(accounts);
  }
}
