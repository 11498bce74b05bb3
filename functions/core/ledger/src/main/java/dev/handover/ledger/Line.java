package dev.handover.ledger;

import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the order of days in the index {@link Keys#TIMELINE_INDEX}. */
enum Line {
  /** Exchanges by their first day. */
  EXCHANGES,

  /** Voices that state running totals, by their published date. */
  TALLIES;

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
    };
  }
}
