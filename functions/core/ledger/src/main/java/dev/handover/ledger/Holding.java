package dev.handover.ledger;

import java.util.Optional;

/**
 * What the ledger held of an object at one moment: the order of a version that no event has given a
 * sequencer. The object is read from the bucket after the ledger was asked, and goes in only while
 * the ledger still holds the same; so whatever else was entered meanwhile is not undone.
 */
public final class Holding implements Order {
  private final Optional<ArticleItem> article;

  Holding(Optional<ArticleItem> article) {
    this.article = article;
  }

  /** Whether the ledger knew the object, were it only as one that is gone. */
  public boolean isOfAnything() {
    return article.isPresent();
  }

  /** A version that is entered this way leaves the order of later events as it was. */
  String sequencer() {
    return article.map(ArticleItem::sequencer).orElse(Sequencers.NONE);
  }

  boolean stillHolds(Optional<ArticleItem> stored) {
    return article.isPresent()
        ? stored.filter(article.get()::isVersionOf).isPresent()
        : stored.isEmpty();
  }
}
