package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.ChangePage;
import dev.handover.ledger.ExchangePage;
import dev.handover.ledger.Ledger;
import dev.handover.model.Exchange;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The exchanges that fit a query, or those that changed, page by page. */
final class ExchangesResource implements Resource<ExchangeQuery> {
  private final Ledger ledger;
  private final Pages<ExchangePage> pages;
  private final Pages<ChangePage> changes;

  ExchangesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.pages =
        new Pages<>(
            pageBytesMax,
            page -> page.exchanges().size(),
            ExchangePage::next,
            (page, next) -> new Page(page.exchanges(), next));
    this.changes =
        new Pages<>(
            pageBytesMax,
            page -> page.exchanges().size() + page.removed().size(),
            ChangePage::next,
            (page, next) -> new Changes(page.exchanges(), page.removed(), page.until(), next));
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
    return query
        .updatedSince()
        .map(
            since ->
                changes.answer(
                    request,
                    query.page(),
                    (limit, after) -> ledger.changes(query.filter(), since, limit, after)))
        .orElseGet(
            () ->
                pages.answer(
                    request,
                    query.page(),
                    (limit, after) ->
                        ledger.exchanges(query.filter(), query.sorting(), limit, after)));
  }

  @JsonPropertyOrder({"exchanges", "next"})
  private record Page(List<Exchange> exchanges, Optional<String> next) {}

  @JsonPropertyOrder({"exchanges", "removed", "updated_until", "next"})
  private record Changes(
      List<Exchange> exchanges,
      List<String> removed,
      @JsonProperty("updated_until") Instant until,
      Optional<String> next) {}
}
