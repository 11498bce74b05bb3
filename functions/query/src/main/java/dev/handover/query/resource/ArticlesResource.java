package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.ArticlePage;
import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.Ledger;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/** What became of each article, page by page. */
final class ArticlesResource implements Resource<ArticleQuery> {
  private final Ledger ledger;

  ArticlesResource(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return ArticleQuery.PARAMETERS;
  }

  @Override
  public ArticleQuery read(Arguments arguments) {
    return ArticleQuery.read(arguments);
  }

  @Override
  public Answer answer(Request request, ArticleQuery query) {
    ArticlePage page = read(query);
    Optional<String> next = query.page().link(page.next(), request);
    return Paging.linked(Answer.json(Json.write(new Page(page.articles(), next))), next);
  }

  private ArticlePage read(ArticleQuery query) {
    try {
      return ledger.articles(query.statuses(), query.page().limit(), query.page().after());
    } catch (IllegalArgumentException e) {
      throw query.page().after().isPresent() ? query.page().stale() : e;
    }
  }

  @JsonPropertyOrder({"articles", "next"})
  private record Page(List<ArticleRecord> articles, Optional<String> next) {}
}
