package dev.handover.query.resource;

import dev.handover.ledger.ChangePage;
import dev.handover.ledger.ExchangePage;
import dev.handover.ledger.Ledger;
import dev.handover.model.Exchange;
import dev.handover.query.feed.ExchangeFeed;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.sheet.ExchangeSheet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The exchanges that fit a query, those that changed, or a feed of these, page by page. */
final class ExchangesResource implements Resource<ExchangeQuery> {
  static final Listing<Exchange> LISTING = new Listing<>("exchanges", () -> ExchangeSheet.SHEET);

  private final Ledger ledger;
  private final Hints hints;
  private final int pageBytesMax;

  ExchangesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.hints = new Hints(ledger);
    this.pageBytesMax = pageBytesMax;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return ExchangeQuery.PARAMETERS;
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Listing.FORMATS.stream(), Stream.of(Format.ATOM)).toList();
  }

  @Override
  public ExchangeQuery read(Arguments arguments) {
    return ExchangeQuery.read(arguments);
  }

  @Override
  public Answer answer(Request request, Format format, ExchangeQuery query) {
    if (query.updatedSince().isPresent()) {
      return changes(request, Updates.format(format), query, query.updatedSince().get());
    }
    return format == Format.ATOM ? feed(request, query) : list(request, format, query);
  }

  private Answer list(Request request, Format format, ExchangeQuery query) {
    return new Pages<>(
            pageBytesMax,
            page -> page.exchanges().size(),
            ExchangePage::next,
            (_, _, page, next) ->
                LISTING.write(
                    request,
                    format,
                    page.exchanges(),
                    page.exchanges().isEmpty() ? hints.on(query) : Map.of(),
                    next))
        .answer(
            request,
            format,
            query.page(),
            (limit, after) -> ledger.exchanges(query.filter(), query.order(), limit, after));
  }

  private Answer changes(Request request, Format format, ExchangeQuery query, Instant since) {
    return new Pages<>(
            pageBytesMax,
            page -> page.exchanges().size() + page.removed().size(),
            ChangePage::next,
            (_, _, page, next) ->
                LISTING.write(request, format, page.exchanges(), beside(page), next))
        .answer(
            request,
            format,
            query.page(),
            (limit, after) -> ledger.changes(query.filter(), since, limit, after));
  }

  private Answer feed(Request request, ExchangeQuery query) {
    return new Pages<>(
            pageBytesMax,
            page -> page.exchanges().size(),
            ChangePage::next,
            (_, format, page, next) ->
                Answer.ok(
                    format.contentType(),
                    ExchangeFeed.write(request, query.page().address(), page.exchanges(), next)))
        .answer(
            request,
            Format.ATOM,
            query.unordered().page(),
            (limit, after) -> ledger.news(query.filter(), limit, after));
  }

  private static Map<String, Object> beside(ChangePage page) {
    Map<String, Object> beside = new LinkedHashMap<>();
    beside.put("removed", page.removed());
    beside.put("updated_until", page.until());
    return beside;
  }
}
