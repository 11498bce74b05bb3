package dev.handover.query.resource;

import dev.handover.ledger.Ledger;
import dev.handover.ledger.ReportPage;
import dev.handover.ledger.VoiceReports;
import dev.handover.model.Exchange;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Percent;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.sheet.ReportSheet;
import java.util.List;
import java.util.Map;

/** What each text says of one exchange, in its own words. */
final class ReportsResource implements Resource<ReportsResource.Query> {
  private static final Listing<VoiceReports> LISTING =
      new Listing<>("reports", () -> ReportSheet.SHEET);

  record Query(String id, Paging page) {}

  private final Ledger ledger;
  private final ItemResource<Exchange> exchange;
  private final Pages<ReportPage> pages;

  ReportsResource(Ledger ledger, ItemResource<Exchange> exchange, int pageBytesMax) {
    this.ledger = ledger;
    this.exchange = exchange;
    this.pages =
        new Pages<>(
            pageBytesMax,
            page -> page.voices().size(),
            ReportPage::next,
            (request, format, page, next) ->
                LISTING.write(request, format, page.voices(), Map.of(), next));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Paging.LIMIT, Paging.CURSOR);
  }

  @Override
  public List<Format> formats() {
    return Listing.FORMATS;
  }

  @Override
  public List<ProblemType> problems() {
    return exchange.problems();
  }

  @Override
  public Query read(Arguments arguments) {
    String id = arguments.path("id");
    String path = "/exchanges/" + Percent.encode(id) + "/reports";
    return new Query(id, new Selection(arguments).page(path));
  }

  @Override
  public Answer answer(Request request, Format format, Query query) {
    return pages.answer(
        request,
        format,
        query.page(),
        (limit, after) ->
            ledger
                .reports(query.id(), limit, after)
                .orElseThrow(() -> exchange.missing(query.id())));
  }
}
