package dev.handover.ledger.posting;

import dev.handover.model.Report;
import dev.handover.model.Status;
import dev.handover.model.Transfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the reports of one text on one exchange claim of each direction. */
final class Breakdowns {
  private static final int FIRST = 1;

  private record Account(Status told, Direction direction, int number) {}

  private final Map<Account, Set<List<Figure>>> accounts = new LinkedHashMap<>();

  private Breakdowns(Collection<Report> reports) {
    for (Report report : reports) {
      Map<Account, List<Figure>> rows = new LinkedHashMap<>();
      for (Transfer row : report.transfers()) {
        Account account = new Account(report.status(), Direction.of(row), row.account());
        rows.computeIfAbsent(account, _ -> new ArrayList<>()).add(Figure.of(row));
      }
      rows.forEach(
          (account, figures) ->
              accounts
                  .computeIfAbsent(account, _ -> new LinkedHashSet<>())
                  .add(Figure.sorted(figures)));
    }
  }

  static Stream<Claim> of(Collection<Report> reports) {
    Breakdowns all = new Breakdowns(reports);
    return all.accounts.entrySet().stream()
        .flatMap(account -> all.claims(account.getKey(), account.getValue()));
  }

  // Two handovers that one text tells of for the same day and the same sides were both held, so
  // they add up; with the same figures it is one, told twice. Other accounts are other versions.
  private Stream<Claim> claims(Account account, Set<List<Figure>> told) {
    List<List<Figure>> counted =
        told.stream()
            .filter(figures -> figures.stream().allMatch(figure -> figure.count().isPresent()))
            .toList();
    if (account.number() != FIRST || counted.size() < 2) {
      return told.stream().map(figures -> claim(account, figures));
    }
    List<Figure> sum = counted.stream().flatMap(List::stream).toList();
    return Stream.concat(
        Stream.of(claim(account, sum)),
        told.stream()
            .filter(figures -> !counted.contains(figures))
            .map(figures -> claim(account, figures)));
  }

  private Claim claim(Account account, List<Figure> figures) {
    return new Claim(account.told(), isAside(account), account.direction(), figures);
  }

  // A later account is a version of what the first one tells: of the same direction, or else of the
  // same people from another holder.
  private boolean isAside(Account account) {
    List<Direction> first =
        accounts.keySet().stream()
            .filter(other -> other.told() == account.told() && other.number() == FIRST)
            .map(Account::direction)
            .filter(direction -> direction.to().equals(account.direction().to()))
            .toList();
    return account.number() != FIRST && !first.isEmpty() && !first.contains(account.direction());
  }
}
