package dev.handover.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the lines of articles side by side, as if they were one. */
record ArticleWalk(Table table, Set<ArticleStatus> statuses) {
  /** In which form all lines of articles have their places. */
  static final Line ANY_LINE = Line.of(ArticleStatus.READ);

  private static final Stretch WHOLE = Stretch.of(Optional.empty(), Optional.empty());

  ArticleWalk {
    statuses = Set.copyOf(statuses);
  }

  ArticlePage from(Optional<String> after, int limit) {
    List<Timeline.Look> looks =
        statuses.stream()
            .map(status -> Timeline.newestFirst(table, Line.of(status), WHOLE))
            .map(line -> line.look(after, limit))
            .toList();
    List<String> places =
        looks.stream()
            .flatMap(look -> look.places().stream())
            .map(Timeline.Place::at)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    List<String> page = places.subList(0, Math.min(limit, places.size()));
    boolean more =
        places.size() > limit || looks.stream().anyMatch(look -> look.last().isPresent());
    return new ArticlePage(
        records(page), more ? Optional.of(page.getLast()).map(Position::sealed) : Optional.empty());
  }

  // The index may lag: the table knows where an article stands now, and whether it is to be shown.
  private List<ArticleRecord> records(List<String> places) {
    List<ArticleItem> articles =
        table
            .getAll(places.stream().map(Keys::idAt).distinct().map(Keys::article).toList())
            .stream()
            .map(ArticleItem::new)
            .filter(article -> places.contains(article.at()))
            .filter(article -> statuses.contains(article.status()))
            .sorted(Comparator.comparing(ArticleItem::at).reversed())
            .toList();
    return new ArticleRecords(table).of(articles);
  }
}
