package dev.handover.query.resource;

import dev.handover.ledger.Ledger;
import dev.handover.ledger.TallyPage;
import dev.handover.model.StatedTally;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.sheet.TallySheet;
import java.util.List;
import java.util.Map;

/** The running totals that articles state, page by page. */
final class TalliesResource implements Resource<TallyQuery> {
  private static final Listing<StatedTally> LISTING =
      new Listing<>("tallies", () -> TallySheet.SHEET);

  private final Ledger ledger;
  private final Pages<TallyPage> pages;

  TalliesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.pages =
        new Pages<>(
            pageBytesMax,
            page -> page.tallies().size(),
            TallyPage::next,
            (request, format, page, next) ->
                LISTING.write(request, format, page.tallies(), Map.of(), next));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return TallyQuery.PARAMETERS;
  }

  @Override
  public List<Format> formats() {
    return Listing.FORMATS;
  }

  @Override
  public TallyQuery read(Arguments arguments) {
    return TallyQuery.read(arguments);
  }

  @Override
  public Answer answer(Request request, Format format, TallyQuery query) {
    return pages.answer(
        request,
        format,
        query.page(),
        (limit, after) -> ledger.tallies(query.filter(), limit, after));
  }
}
