package dev.handover.ledger;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the order of days in the index {@link Keys#TIMELINE_INDEX}. */
enum Line {
  /** Exchanges by their first day. */
  EXCHANGES("exchanges", Keys::exchange),

  /** Voices that state running totals, by their published date. */
  TALLIES("tallies", Keys::tallies);

  private final String word;
  private final Function<String, Map<String, AttributeValue>> key;

  Line(String word, Function<String, Map<String, AttributeValue>> key) {
    this.word = word;
    this.key = key;
  }

  /** The index's hash key. */
  String word() {
    return word;
  }

  /** The table's key of what stands at a place. */
  Map<String, AttributeValue> at(String place) {
    return key.apply(Keys.idAt(place));
  }
}
