package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.ArticlePage;
import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.Ledger;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/** What became of each article, page by page. */
final class ArticlesResource implements Resource<ArticleQuery> {
  private final Ledger ledger;
  private final Pages<ArticlePage> pages;

  ArticlesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.pages =
        new Pages<>(
            pageBytesMax,
            page -> page.articles().size(),
            ArticlePage::next,
            (page, next) -> new Page(page.articles(), next));
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
    return pages.answer(
        request, query.page(), (limit, after) -> ledger.articles(query.statuses(), limit, after));
  }

  @JsonPropertyOrder({"articles", "next"})
  private record Page(List<ArticleRecord> articles, Optional<String> next) {}
}
