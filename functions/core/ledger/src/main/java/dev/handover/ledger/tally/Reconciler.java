package dev.handover.ledger.tally;

import dev.handover.ledger.total.DirectedTotal;
import dev.handover.ledger.total.Totals;
import dev.handover.model.Bound;
import dev.handover.model.DateSpan;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Precision;
import dev.handover.model.StatedTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares a speaker's running totals with the exchanges between them. */
public final class Reconciler {
  private static final Comparator<StatedTally> MOST_PRECISE_FIRST =
      Comparator.comparing(StatedTally::bound)
          .thenComparing(StatedTally::count, Comparator.reverseOrder())
          .thenComparing(StatedTally::id);

  private final String speaker;
  private final List<Exchange> exchanges;

  private Reconciler(String speaker, Collection<Exchange> exchanges) {
    this.speaker = speaker;
    this.exchanges = exchanges.stream().filter(Totals::counts).toList();
  }

  /**
   * One reconciliation a series, each of two totals at least; totals without a day, without a
   * receiver, or by others are left out. Of several totals of one day the most precise counts.
   *
   * @param exchanges all that have a day after the first of the totals and up to the last
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
                    Series::of, () -> new TreeMap<>(Series.ORDER), Collectors.toList()));
    return series.entrySet().stream()
        .map(each -> reconciler.reconciled(each.getKey(), byDay(each.getValue())))
        .filter(each -> !each.steps().isEmpty())
        .toList();
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
    return new Reconciliation(speaker, series.to(), series.people(), series.since(), steps);
  }

  private Reconciliation.Step step(Series series, StatedTally earlier, StatedTally later) {
    LocalDate after = earlier.asOf().orElseThrow();
    LocalDate until = later.asOf().orElseThrow();
    DateSpan days = new DateSpan(after.plusDays(1), until, Precision.SPAN);
    List<Exchange> counted = those(each -> isWithin(each, days) && tells(each, series::counts));
    List<Exchange> uncertain = those(each -> isUncertain(each, days, series));
    List<DirectedTotal> totals = Totals.of(counted, series::counts);
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
        ids(counted),
        ids(uncertain),
        withoutFigure,
        uncertain.isEmpty()
            ? verdict(claimed, low, high, exact, withoutFigure)
            : Reconciliation.Verdict.OPEN);
  }

  private List<Exchange> those(Predicate<Exchange> belong) {
    return exchanges.stream().filter(belong).toList();
  }

  private static List<String> ids(List<Exchange> exchanges) {
    return exchanges.stream().map(Exchange::id).sorted().toList();
  }

  // On days beside those of the step as well, or of people some of whom may be meant.
  private static boolean isUncertain(Exchange exchange, DateSpan days, Series series) {
    return exchange.date().filter(days::overlaps).isPresent()
        && (tells(exchange, series::mayCount)
            || (!isWithin(exchange, days) && tells(exchange, series::counts)));
  }

  private static boolean isWithin(Exchange exchange, DateSpan days) {
    return exchange
        .date()
        .filter(date -> !date.start().isBefore(days.start()) && !date.end().isAfter(days.end()))
        .isPresent();
  }

  private static boolean tells(Exchange exchange, Predicate<ExchangeTransfer> row) {
    return exchange.transfers().stream().filter(each -> each.standing().counts()).anyMatch(row);
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
