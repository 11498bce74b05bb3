package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.ExchangePage;
import dev.handover.ledger.Ledger;
import dev.handover.model.Exchange;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/** The exchanges that fit a query, page by page. */
final class ExchangesResource implements Resource<ExchangeQuery> {
  private final Ledger ledger;
  private final int pageBytesMax;

  ExchangesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.pageBytesMax = pageBytesMax;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return ExchangeQuery.PARAMETERS;
  }

  @Override
  public ExchangeQuery read(Arguments arguments) {
    return ExchangeQuery.read(arguments);
  }

  @Override
  public Answer answer(Request request, ExchangeQuery query) {
    return page(request, query, query.page().limit());
  }

  /**
   * A page of so many exchanges, or of half as many as often as it takes to fit in a response. Each
   * try reads the ledger anew, so that next is the ledger's own word for where the page ended.
   */
  private Answer page(Request request, ExchangeQuery query, int exchanges) {
    ExchangePage page = read(query, exchanges);
    Optional<String> next = query.page().link(page.next(), request);
    Answer answer = Answer.json(Json.write(new Page(page.exchanges(), next)));
    if (answer.bodyBytes() > pageBytesMax && page.exchanges().size() > 1) {
      return page(request, query, page.exchanges().size() / 2);
    }
    return Paging.linked(answer, next);
  }

  private ExchangePage read(ExchangeQuery query, int exchanges) {
    try {
      return ledger.exchanges(query.filter(), exchanges, query.page().after());
    } catch (IllegalArgumentException e) {
      // The limit is checked, so it is the position: one that the ledger of today does not write.
      throw query.page().after().isPresent() ? query.page().stale() : e;
    }
  }

  @JsonPropertyOrder({"exchanges", "next"})
  private record Page(List<Exchange> exchanges, Optional<String> next) {}
}
