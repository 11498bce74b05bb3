package dev.handover.query.resource;

import dev.handover.ledger.ArticlePage;
import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.ChangedArticles;
import dev.handover.ledger.Ledger;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.sheet.ArticleSheet;
import java.util.List;
import java.util.Map;

/** What became of each article, or of those that changed, page by page. */
final class ArticlesResource implements Resource<ArticleQuery> {
  static final Listing<ArticleRecord> LISTING = new Listing<>("articles", () -> ArticleSheet.SHEET);

  private final Ledger ledger;
  private final Pages<ArticlePage> pages;
  private final Pages<ChangedArticles> changes;

  ArticlesResource(Ledger ledger, int pageBytesMax) {
    this.ledger = ledger;
    this.pages =
        new Pages<>(
            pageBytesMax,
            page -> page.articles().size(),
            ArticlePage::next,
            (request, format, page, next) ->
                LISTING.write(request, format, page.articles(), Map.of(), next));
    this.changes =
        new Pages<>(
            pageBytesMax,
            page -> page.articles().size(),
            ChangedArticles::next,
            (request, format, page, next) ->
                LISTING.write(
                    request, format, page.articles(), Map.of("updated_until", page.until()), next));
  }

  @Override
  public List<Parameter<?>> parameters() {
    return ArticleQuery.PARAMETERS;
  }

  @Override
  public List<Format> formats() {
    return Listing.FORMATS;
  }

  @Override
  public ArticleQuery read(Arguments arguments) {
    return ArticleQuery.read(arguments);
  }

  @Override
  public Answer answer(Request request, Format format, ArticleQuery query) {
    return query
        .updatedSince()
        .map(
            since ->
                changes.answer(
                    request,
                    Updates.format(format),
                    query.page(),
                    (limit, after) -> ledger.changedArticles(since, limit, after)))
        .orElseGet(
            () ->
                pages.answer(
                    request,
                    format,
                    query.page(),
                    (limit, after) -> ledger.articles(query.statuses(), limit, after)));
  }
}
