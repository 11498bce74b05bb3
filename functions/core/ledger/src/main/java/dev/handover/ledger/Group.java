package dev.handover.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The index of articles by voice, of postings by exchange and of exchanges by their sides; some
 * milliseconds behind writes.
 */
record Group(Table table) {
  /**
   * Some members of a group.
   *
   * @param items in the order in which the index was read
   * @param more whether there are others behind them
   */
  record Members(List<Item> items, boolean more) {
    Members {
      items = List.copyOf(items);
    }
  }

  /** The first members of a group. */
  Members members(String group, int limit) {
    return read("g = :group", Map.of(":group", AttributeValue.fromS(group)), limit);
  }

  /** The first members that come behind a place in a group. */
  Members behind(String group, String place, int limit) {
    return read(
        "g = :group AND h > :place",
        Map.of(":group", AttributeValue.fromS(group), ":place", AttributeValue.fromS(place)),
        limit);
  }

  /** The last members of a group on a stretch of days, from the newest back. */
  Members newest(String group, Stretch stretch, int limit) {
    return read(
        "g = :group AND h BETWEEN :oldest AND :newest",
        Map.of(
            ":group", AttributeValue.fromS(group),
            ":oldest", AttributeValue.fromS(stretch.oldest()),
            ":newest", AttributeValue.fromS(stretch.newest())),
        limit,
        false);
  }

  private Members read(String condition, Map<String, AttributeValue> values, int limit) {
    return read(condition, values, limit, true);
  }

  private Members read(
      String condition, Map<String, AttributeValue> values, int limit, boolean forward) {
    List<Item> members = new ArrayList<>();
    Map<String, AttributeValue> start = new HashMap<>();
    do {
      QueryRequest.Builder request =
          QueryRequest.builder()
              .indexName(Keys.GROUP_INDEX)
              .keyConditionExpression(condition)
              .expressionAttributeValues(values)
              .scanIndexForward(forward)
              .limit(limit - members.size());
      if (!start.isEmpty()) {
        request.exclusiveStartKey(start);
      }
      QueryResponse page = table.query(request.build());
      page.items().forEach(item -> members.add(new Item(item)));
      start.clear();
      start.putAll(page.lastEvaluatedKey());
    } while (!start.isEmpty() && members.size() < limit);
    return new Members(members, !start.isEmpty());
  }
}
