package dev.handover.ledger.posting;

import dev.handover.model.Report;
import dev.handover.model.Transfer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole breakdown of one direction in one account.
 *
 * @param figures they add up; sorted, so that the order of telling does not matter
 */
public record Claim(Direction direction, List<Figure> figures) {
  public Claim {
    figures = figures.stream().sorted(Comparator.comparing(Figure::text)).toList();
  }

  /** What a report claims: one for each direction and account. */
  static Stream<Claim> of(Report report) {
    record Account(Direction direction, int number) {}
    Map<Account, List<Figure>> accounts =
        report.transfers().stream()
            .collect(
                Collectors.groupingBy(
                    (Transfer row) -> new Account(Direction.of(row), row.account()),
                    Collectors.mapping(Figure::of, Collectors.toList())));
    return accounts.entrySet().stream()
        .map(account -> new Claim(account.getKey().direction(), account.getValue()));
  }

  static Claim parse(String text) {
    String[] sides = text.split("=", -1);
    List<Figure> figures = Arrays.stream(sides[1].split(",", -1)).map(Figure::parse).toList();
    return new Claim(Direction.parse(sides[0]), figures);
  }

  /** {@code RUS>UKR=civilians:120,military:270}. */
  public String text() {
    return direction.text()
        + "="
        + figures.stream().map(Figure::text).collect(Collectors.joining(","));
  }

  /** Whether any number is said. */
  public boolean counted() {
    return figures.stream().anyMatch(figure -> figure.count().isPresent());
  }
}
