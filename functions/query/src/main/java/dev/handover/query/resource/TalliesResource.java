package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.TallyPage;
import dev.handover.model.StatedTally;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/** The running totals that articles state, page by page. */
final class TalliesResource implements Resource<TallyQuery> {
  private final Ledger ledger;
  private final Pages<TallyPage> pages;

  TalliesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.pages =
        new Pages<>(
            pageBytesMax,
            page -> page.tallies().size(),
            TallyPage::next,
            (page, next) -> new Page(page.tallies(), next));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return TallyQuery.PARAMETERS;
  }

  @Override
  public TallyQuery read(Arguments arguments) {
    return TallyQuery.read(arguments);
  }

  @Override
  public Answer answer(Request request, TallyQuery query) {
    return pages.answer(
        request, query.page(), (limit, after) -> ledger.tallies(query.filter(), limit, after));
  }

  @JsonPropertyOrder({"tallies", "next"})
  private record Page(List<StatedTally> tallies, Optional<String> next) {}
}
