package dev.handover.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Changes some attributes of an item and leaves the others. Claims are no names that an expression
 * could hold, so each attribute stands under a number.
 */
final class ItemUpdate {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();
  private final List<String> set = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private Condition condition = new Condition();

  ItemUpdate set(Map<String, AttributeValue> attributes) {
    attributes.forEach((name, value) -> set.add(named(name) + " = " + valued(value)));
    return this;
  }

  ItemUpdate set(String name, AttributeValue value) {
    return set(Map.of(name, value));
  }

  /** Adds to a number, which is zero where it is not there. */
  ItemUpdate add(String name, long number) {
    added.add(named(name) + " " + valued(Item.number(number)));
    return this;
  }

  ItemUpdate remove(Iterable<String> attributes) {
    attributes.forEach(name -> removed.add(named(name)));
    return this;
  }

  ItemUpdate when(Condition holds) {
    this.condition = holds;
    return this;
  }

  TransactWriteItem toItem(String table, Map<String, AttributeValue> key) {
    Optional.ofNullable(condition.names()).ifPresent(names::putAll);
    Optional.ofNullable(condition.values()).ifPresent(values::putAll);
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(key)
                    .updateExpression(expression())
                    .conditionExpression(condition.expression())
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values.isEmpty() ? null : values))
        .build();
  }

  private String expression() {
    return clause("SET", set) + clause("ADD", added) + clause("REMOVE", removed);
  }

  private static String clause(String word, List<String> actions) {
    return actions.isEmpty() ? "" : word + " " + String.join(", ", actions) + " ";
  }

  private String named(String attribute) {
    String name = "#u" + names.size();
    names.put(name, attribute);
    return name;
  }

  private String valued(AttributeValue value) {
    String name = ":u" + values.size();
    values.put(name, value);
    return name;
  }
}
