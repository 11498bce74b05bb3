package dev.handover.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One page of what changed among articles.
 *
 * @param articles as they are now, in the order of their last change
 * @param until everything that was entered up to then has been looked at once the last page is
 *     read: where to go on the next time
 * @param next position to go on from; empty on the last page
 */
public record ChangedArticles(List<ArticleRecord> articles, Instant until, Optional<String> next) {
  public ChangedArticles {
    articles = List.copyOf(articles);
  }

  static ChangedArticles read(
      Table table, Instant since, Instant until, int limit, Optional<String> after) {
    Stretch stretch = Stretch.entered(Optional.of(since), until);
    if (!stretch.reachesBehind(after, Sorting.OLDEST)) {
      return new ChangedArticles(List.of(), until, Optional.empty());
    }
    Timeline log = new Timeline(table, Line.CHANGED_ARTICLES, stretch, List.of(), Sorting.OLDEST);
    Timeline.Look look = log.look(stretch.entry(after, Sorting.OLDEST), limit);
    List<ArticleItem> articles =
        table
            .getAll(
                look.places().stream()
                    .map(place -> Keys.article(Keys.idAt(place.at())))
                    .distinct()
                    .toList())
            .stream()
            .map(ArticleItem::new)
            .sorted(Comparator.comparing(ArticleItem::entered))
            .toList();
    return new ChangedArticles(
        new ArticleRecords(table).of(articles), until, look.last().map(Position::sealed));
  }
}
