package dev.handover.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** A delta as an update of its exchange, which comes into being with its first posting. */
final class BalanceUpdate {
  private final Delta delta;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  BalanceUpdate(Delta delta) {
    this.delta = delta;
  }

  Update toUpdate(String table) {
    return Update.builder()
        .tableName(table)
        .key(Keys.exchange(delta.exchange()))
        .updateExpression(constants() + counts())
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }

  private String constants() {
    return delta
        .identity()
        .map(
            exchange ->
                ExchangeItem.constants(exchange).entrySet().stream()
                    .map(constant -> named(constant) + " = " + ":" + names.size())
                    .collect(Collectors.joining(", ", "SET ", " ")))
        .orElse("");
  }

  private String counts() {
    Map<String, AttributeValue> counts = new HashMap<>();
    delta.claims().forEach((claim, count) -> counts.put(claim, Item.number(count)));
    if (delta.voices() != 0) {
      counts.put(ExchangeItem.VOICES, Item.number(delta.voices()));
    }
    return counts.entrySet().stream()
        .map(count -> named(count) + " :" + names.size())
        .collect(Collectors.joining(", ", "ADD ", ""));
  }

  // Claims are no names that an expression could hold, so each attribute stands under a number.
  private String named(Map.Entry<String, AttributeValue> attribute) {
    int number = names.size() + 1;
    names.put("#" + number, attribute.getKey());
    values.put(":" + number, attribute.getValue());
    return "#" + number;
  }
}
