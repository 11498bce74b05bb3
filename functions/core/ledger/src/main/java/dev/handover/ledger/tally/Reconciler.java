package dev.handover.ledger.tally;

import dev.handover.ledger.total.DirectedTotal;
import dev.handover.ledger.total.Totals;
import dev.handover.model.Bound;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.StatedTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares a speaker's running totals with the exchanges between them. */
public final class Reconciler {
  private static final Comparator<StatedTally> MOST_PRECISE_FIRST =
      Comparator.comparing(StatedTally::bound)
          .thenComparing(StatedTally::count, Comparator.reverseOrder())
          .thenComparing(StatedTally::id);
  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::to)
          .thenComparing(Series::remains)
          .thenComparing(series -> series.since().map(LocalDate::toString).orElse(""));

  private record Series(Party to, boolean remains, Optional<LocalDate> since) {}

  private final String speaker;
  private final List<Exchange> exchanges;

  private Reconciler(String speaker, Collection<Exchange> exchanges) {
    this.speaker = speaker;
    this.exchanges = List.copyOf(exchanges);
  }

  /**
   * One reconciliation a series, each of two totals at least; totals without a day, without a
   * receiver, or by others are left out. Of several totals of one day the most precise counts.
   *
   * @param exchanges all of the days between the first and the last of the totals
   */
  public static List<Reconciliation> of(
      String speaker, Collection<StatedTally> tallies, Collection<Exchange> exchanges) {
    Reconciler reconciler = new Reconciler(speaker, exchanges);
    Map<Series, List<StatedTally>> series =
        tallies.stream()
            .filter(tally -> tally.saidBy().contains(speaker))
            .filter(tally -> tally.to().isPresent() && tally.asOf().isPresent())
            .collect(
                Collectors.groupingBy(
                    Reconciler::series, () -> new TreeMap<>(ORDER), Collectors.toList()));
    return series.entrySet().stream()
        .map(each -> reconciler.reconciled(each.getKey(), byDay(each.getValue())))
        .filter(each -> !each.steps().isEmpty())
        .toList();
  }

  private static Series series(StatedTally tally) {
    return new Series(tally.to().orElseThrow(), tally.people() == People.REMAINS, tally.since());
  }

  private static List<StatedTally> byDay(List<StatedTally> tallies) {
    Map<LocalDate, StatedTally> days = new TreeMap<>();
    for (StatedTally tally : tallies) {
      days.merge(
          tally.asOf().orElseThrow(),
          tally,
          (one, other) -> MOST_PRECISE_FIRST.compare(one, other) <= 0 ? one : other);
    }
    return List.copyOf(days.values());
  }

  private Reconciliation reconciled(Series series, List<StatedTally> tallies) {
    List<Reconciliation.Step> steps = new ArrayList<>();
    for (int n = 1; n < tallies.size(); n++) {
      steps.add(step(series, tallies.get(n - 1), tallies.get(n)));
    }
    return new Reconciliation(speaker, series.to(), series.remains(), series.since(), steps);
  }

  private Reconciliation.Step step(Series series, StatedTally earlier, StatedTally later) {
    LocalDate after = earlier.asOf().orElseThrow();
    LocalDate until = later.asOf().orElseThrow();
    List<Exchange> between =
        exchanges.stream()
            .filter(exchange -> isBetween(exchange, after, until))
            .filter(exchange -> hands(exchange, series))
            .toList();
    List<DirectedTotal> totals =
        Totals.of(between).stream()
            .filter(total -> total.to().equals(series.to()))
            .filter(total -> total.remains() == series.remains())
            .toList();
    long claimed = later.count() - (long) earlier.count();
    long low = totals.stream().mapToLong(DirectedTotal::low).sum();
    long high = totals.stream().mapToLong(DirectedTotal::high).sum();
    int withoutFigure = totals.stream().mapToInt(DirectedTotal::withoutFigure).sum();
    boolean exact = earlier.bound() == Bound.EXACT && later.bound() == Bound.EXACT;
    return new Reconciliation.Step(
        after,
        until,
        earlier.count(),
        later.count(),
        claimed,
        low,
        totals.stream().mapToLong(DirectedTotal::best).sum(),
        high,
        between.stream().map(Exchange::id).sorted().toList(),
        withoutFigure,
        verdict(claimed, low, high, exact, withoutFigure));
  }

  private static boolean isBetween(Exchange exchange, LocalDate after, LocalDate until) {
    return exchange
        .date()
        .filter(date -> date.start().isAfter(after) && !date.end().isAfter(until))
        .isPresent();
  }

  private static boolean hands(Exchange exchange, Series series) {
    return exchange.transfers().stream()
        .anyMatch(
            row ->
                row.to().equals(series.to())
                    && (row.people() == People.REMAINS) == series.remains());
  }

  private static Reconciliation.Verdict verdict(
      long claimed, long low, long high, boolean exact, int withoutFigure) {
    if (claimed >= low && claimed <= high) {
      return Reconciliation.Verdict.AGREES;
    }
    boolean perhaps = !exact || (claimed > high && withoutFigure > 0);
    if (perhaps) {
      return Reconciliation.Verdict.OPEN;
    }
    return claimed > high ? Reconciliation.Verdict.CLAIMS_MORE : Reconciliation.Verdict.CLAIMS_LESS;
  }
}
