package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.TallyPage;
import dev.handover.model.StatedTally;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/** The running totals that articles state, page by page. */
final class TalliesResource implements Resource<TallyQuery> {
  private final Ledger ledger;

  TalliesResource(Ledger ledger) {
    this.ledger = ledger;
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
    TallyPage page = read(query);
    Optional<String> next = query.page().link(page.next(), request);
    return Paging.linked(Answer.json(Json.write(new Page(page.tallies(), next))), next);
  }

  private TallyPage read(TallyQuery query) {
    try {
      return ledger.tallies(query.filter(), query.page().limit(), query.page().after());
    } catch (IllegalArgumentException e) {
      throw query.page().after().isPresent() ? query.page().stale() : e;
    }
  }

  @JsonPropertyOrder({"tallies", "next"})
  private record Page(List<StatedTally> tallies, Optional<String> next) {}
}
