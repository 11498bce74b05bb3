package dev.handover.ledger;

import java.util.Optional;

/**
 * A version of an article on its way into the table.
 *
 * @param order what tells whether it is newer than what is stored
 * @param voice what the article prints, if it was read
 * @param done what to answer when the change is made
 */
record Entering(ArticleItem article, Order order, Optional<Voice> voice, Posted done) {

  /** What to answer where the change is not to be made. */
  Optional<Posted> refusedBy(Optional<ArticleItem> stored) {
    return switch (order) {
      case Order.Sequencer _ -> stored.flatMap(this::keptOut);
      case Holding held when !held.stillHolds(stored) -> Optional.of(Posted.OVERTAKEN);
      case Holding _ when stored.isEmpty() ->
          // Nothing need be remembered of an object that never was seen.
          Optional.of(Posted.UNCHANGED).filter(_ -> article.status() == ArticleStatus.REMOVED);
      case Holding _ -> stored.filter(article::hasContentOf).flatMap(this::keptOut);
    };
  }

  private Optional<Posted> keptOut(ArticleItem stored) {
    int order = article.compareTo(stored);
    return order > 0 ? Optional.empty() : Optional.of(order == 0 ? Posted.UNCHANGED : Posted.STALE);
  }

  /** The same once what is stored was changed on its behalf. */
  Entering after(Optional<ArticleItem> stored) {
    return switch (order) {
      case Order.Sequencer _ -> this;
      case Holding _ -> new Entering(article, new Holding(stored), voice, done);
    };
  }
}
