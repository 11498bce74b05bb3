package dev.handover.ledger.total;

import dev.handover.ledger.fold.Kinds;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Standing;
import dev.handover.model.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Adds up exchanges that took place, each way apart.
 *
 * <p>Not counted: what is planned or was cancelled; a record whose days hold finer records of the
 * same parties; rows that tell of some of the people only. Exchanges of neighbouring days with the
 * same figures are perhaps one told with two dates: of these only the best supported counts in low
 * and best, and each in high. Bounds are taken as told: "more than 200" adds 200.
 */
public final class Totals {
  private final List<Exchange> counted;
  private final Set<String> repeats;

  private Totals(List<Exchange> counted) {
    this.counted = counted;
    this.repeats = Repeats.among(counted);
  }

  /** Of all these exchanges; to be added up as one, or in groups. */
  static Totals over(Collection<Exchange> exchanges) {
    return new Totals(exchanges.stream().filter(Totals::counts).toList());
  }

  List<Exchange> counted() {
    return counted;
  }

  /** In the order of receiver and holder, the living before the bodies. */
  public static List<DirectedTotal> of(Collection<Exchange> exchanges) {
    return of(exchanges, _ -> true);
  }

  /**
   * The same of some of the people only. An account that tells of none of them gives none.
   *
   * @param asked the rows that tell of them
   */
  public static List<DirectedTotal> of(
      Collection<Exchange> exchanges, Predicate<ExchangeTransfer> asked) {
    return over(exchanges).sum(_ -> true, asked);
  }

  /**
   * Some of them.
   *
   * @param of which exchanges
   * @param asked which of their rows
   */
  List<DirectedTotal> sum(Predicate<Exchange> of, Predicate<ExchangeTransfer> asked) {
    Map<Way, DirectedTotal> totals = new TreeMap<>();
    for (Exchange exchange : counted.stream().filter(of).toList()) {
      boolean repeat = repeats.contains(exchange.id());
      Map<Way, List<ExchangeTransfer>> ways = ways(exchange);
      ways.values().removeIf(rows -> rows.stream().noneMatch(asked));
      ways.forEach(
          (way, rows) -> totals.merge(way, total(way, rows, asked, repeat), DirectedTotal::plus));
    }
    return List.copyOf(totals.values());
  }

  /** Whether an exchange is counted at all. */
  public static boolean counts(Exchange exchange) {
    return exchange.status() == Status.COMPLETED && exchange.neighbours().covers().isEmpty();
  }

  private record Way(Party to, Optional<Party> from, boolean remains) implements Comparable<Way> {
    private static final Comparator<Way> ORDER =
        Comparator.comparing(Way::to)
            .thenComparing(way -> way.from().map(Party::code).orElse(""))
            .thenComparing(Way::remains);

    static Way of(ExchangeTransfer row) {
      return new Way(row.to(), row.from(), row.people() == People.REMAINS);
    }

    @Override
    public int compareTo(Way other) {
      return ORDER.compare(this, other);
    }
  }

  // A way that has rivals only is told without a holder where others name several: the same people.
  private static Map<Way, List<ExchangeTransfer>> ways(Exchange exchange) {
    Map<Way, List<ExchangeTransfer>> ways =
        exchange.transfers().stream()
            .filter(row -> row.standing().counts())
            .collect(Collectors.groupingBy(Way::of));
    ways.values().removeIf(rows -> rows.stream().noneMatch(row -> row.standing() == Standing.BEST));
    return ways;
  }

  // Rival civilians beside soldiers are no number of all who went that way.
  private static boolean isOfTheSame(List<ExchangeTransfer> account, List<ExchangeTransfer> best) {
    return account.stream()
        .flatMap(row -> best.stream().map(other -> Kinds.apart(row.people(), other.people())))
        .anyMatch(apart -> !apart);
  }

  private static DirectedTotal total(
      Way way, List<ExchangeTransfer> rows, Predicate<ExchangeTransfer> asked, boolean repeat) {
    List<ExchangeTransfer> bestRows =
        rows.stream().filter(row -> row.standing() == Standing.BEST).toList();
    Map<Integer, Long> accounts = new HashMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(ExchangeTransfer::account))
        .forEach(
            (account, told) -> {
              if (isOfTheSame(told, bestRows)) {
                sum(told, asked).ifPresent(sum -> accounts.put(account, sum));
              }
            });
    long best =
        bestRows.stream()
            .filter(asked)
            .flatMap(row -> row.count().stream())
            .mapToLong(Integer::longValue)
            .sum();
    long low = accounts.values().stream().mapToLong(Long::longValue).min().orElse(0);
    long high = accounts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return new DirectedTotal(
        way.to(),
        way.from(),
        way.remains(),
        repeat ? 0 : low,
        repeat ? 0 : best,
        high,
        repeat ? 0 : 1,
        accounts.isEmpty() && !repeat ? 1 : 0);
  }

  // None where those asked for are told without a number.
  private static Optional<Long> sum(
      List<ExchangeTransfer> account, Predicate<ExchangeTransfer> asked) {
    List<ExchangeTransfer> rows = account.stream().filter(asked).toList();
    List<Integer> counts = rows.stream().flatMap(row -> row.count().stream()).toList();
    return counts.isEmpty() && !rows.isEmpty()
        ? Optional.empty()
        : Optional.of(counts.stream().mapToLong(Integer::longValue).sum());
  }
}
