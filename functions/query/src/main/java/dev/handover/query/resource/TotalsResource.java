package dev.handover.query.resource;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.ledger.ExchangeTotals;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.OutOfReachException;
import dev.handover.ledger.total.GroupedTotal;
import dev.handover.ledger.total.Grouping;
import dev.handover.query.Limits;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Fault;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.OneOf;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.sheet.TotalSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many went which way in the exchanges that fit a query. */
final class TotalsResource implements Resource<TotalsResource.Query> {
  private static final int GROUPINGS_MAX = 2;
  private static final Parameter<Grouping> BY =
      Parameter.repeatable(
          "by",
          GROUPINGS_MAX,
          "what the totals are parted by; two at most",
          OneOf.of(Grouping.values(), Grouping::word));
  private static final List<Parameter<?>> PARAMETERS =
      Stream.concat(Stream.of(BY), ExchangeQuery.FILTERS.stream()).toList();

  record Query(ExchangeFilter filter, List<Grouping> by) {
    Query {
      by = List.copyOf(by);
    }
  }

  private final ExchangeTotals totals;
  private final Hints hints;

  TotalsResource(Ledger ledger) {
    this.totals = new ExchangeTotals(ledger, Limits.TOTALLED_MAX, Limits.TOTALLED_ENTRIES_MAX);
    this.hints = new Hints(ledger);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return PARAMETERS;
  }

  @Override
  public List<Format> formats() {
    return Listing.FORMATS;
  }

  @Override
  public Query read(Arguments arguments) {
    List<Grouping> by = arguments.all(BY).stream().distinct().toList();
    return new Query(ExchangeQuery.filter(new Selection(arguments)), by);
  }

  @Override
  public Answer answer(Request request, Format format, Query query) {
    try {
      List<GroupedTotal> found = totals.of(query.filter(), query.by());
      return new Listing<>("totals", () -> TotalSheet.by(query.by()))
          .write(
              request,
              format,
              found,
              found.isEmpty() ? hints.on(query.filter()) : Map.of(),
              Optional.empty());
    } catch (OutOfReachException e) {
      throw new ProblemException(
          Problem.invalidParameters(List.of(new Fault(Days.SINCE.name(), e.advice()))));
    }
  }
}
