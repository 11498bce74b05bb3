package dev.handover.ledger;

import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the order of days in the index {@link Keys#TIMELINE_INDEX}. */
enum Line {
  /** Exchanges by their first day. */
  EXCHANGES,

  /** Voices that state running totals, by their published date. */
  TALLIES,

  /** Articles that tell of exchanges, by the time of their last change. */
  READ_ARTICLES,

  /** Articles that tell of none. */
  EMPTY_ARTICLES,

  /** Articles that cannot be read. */
  REJECTED_ARTICLES,

  /** Articles whose objects are gone. */
  REMOVED_ARTICLES;

  static Line of(ArticleStatus status) {
    return switch (status) {
      case READ -> READ_ARTICLES;
      case EMPTY -> EMPTY_ARTICLES;
      case REJECTED -> REJECTED_ARTICLES;
      case REMOVED -> REMOVED_ARTICLES;
    };
  }

  /** The index's hash key. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table's key of what stands at a place. */
  Map<String, AttributeValue> at(String place) {
    String id = Keys.idAt(place);
    return switch (this) {
      case EXCHANGES -> Keys.exchange(id);
      case TALLIES -> Keys.tallies(id);
      case READ_ARTICLES, EMPTY_ARTICLES, REJECTED_ARTICLES, REMOVED_ARTICLES -> Keys.article(id);
    };
  }
}
