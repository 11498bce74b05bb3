package dev.handover.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The index of articles by voice and of postings by exchange; some milliseconds behind writes. */
record Group(Table table) {
  /** The first members of a group, in the order of the index. */
  List<Item> members(String group, int limit) {
    List<Item> members = new ArrayList<>();
    Map<String, AttributeValue> start = new HashMap<>();
    do {
      QueryResponse page = table.query(request(group, limit - members.size(), start));
      page.items().forEach(item -> members.add(new Item(item)));
      start.clear();
      start.putAll(page.lastEvaluatedKey());
    } while (!start.isEmpty() && members.size() < limit);
    return members;
  }

  private static QueryRequest request(String group, int limit, Map<String, AttributeValue> start) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .indexName(Keys.GROUP_INDEX)
            .keyConditionExpression("g = :group")
            .expressionAttributeValues(Map.of(":group", AttributeValue.fromS(group)))
            .limit(limit);
    return start.isEmpty() ? request.build() : request.exclusiveStartKey(start).build();
  }
}
