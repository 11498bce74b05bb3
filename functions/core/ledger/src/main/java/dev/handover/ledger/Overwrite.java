package dev.handover.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Sets some attributes of an item and removes others, whatever they were.
 *
 * @param set by name; empty only where others are removed
 * @param removed their names
 */
record Overwrite(Map<String, AttributeValue> set, List<String> removed, Condition condition) {
  TransactWriteItem toItem(String table, Map<String, AttributeValue> key) {
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    Optional.ofNullable(condition.names()).ifPresent(names::putAll);
    Optional.ofNullable(condition.values()).ifPresent(values::putAll);
    List<String> sets = new ArrayList<>();
    set.forEach(
        (name, value) -> {
          int number = sets.size();
          names.put("#s" + number, name);
          values.put(":s" + number, value);
          sets.add("#s" + number + " = :s" + number);
        });
    List<String> removals = new ArrayList<>();
    for (String name : removed) {
      String placeholder = "#r" + removals.size();
      names.put(placeholder, name);
      removals.add(placeholder);
    }
    String expression = clause("SET ", sets) + clause(" REMOVE ", removals);
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(key)
                    .updateExpression(expression)
                    .conditionExpression(condition.expression())
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values))
        .build();
  }

  private static String clause(String verb, List<String> parts) {
    return parts.isEmpty() ? "" : verb + String.join(", ", parts);
  }
}
