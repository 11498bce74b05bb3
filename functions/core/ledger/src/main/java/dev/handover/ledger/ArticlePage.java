package dev.handover.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One page of articles, the last changed first.
 *
 * @param articles may be fewer than asked for while {@code next} is there
 * @param next position to go on from; empty on the last page
 */
public record ArticlePage(List<ArticleRecord> articles, Optional<String> next) {
  public ArticlePage {
    articles = List.copyOf(articles);
  }
}
