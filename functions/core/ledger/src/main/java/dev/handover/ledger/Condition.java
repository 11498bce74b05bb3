package dev.handover.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** That attributes are as they were read, or are there; with none named, nothing is asked. */
final class Condition {
  private final List<String> clauses = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  Condition unchanged(String attribute, Optional<AttributeValue> read) {
    String name = "#c" + clauses.size();
    String value = ":c" + clauses.size();
    names.put(name, attribute);
    read.ifPresent(is -> values.put(value, is));
    clauses.add(read.isPresent() ? name + " = " + value : "attribute_not_exists(" + name + ")");
    return this;
  }

  Condition present(String attribute) {
    String name = "#c" + clauses.size();
    names.put(name, attribute);
    clauses.add("attribute_exists(" + name + ")");
    return this;
  }

  // The SDK takes null for "none"; an empty expression is refused.
  @Nullable String expression() {
    return clauses.isEmpty() ? null : String.join(" AND ", clauses);
  }

  @Nullable Map<String, String> names() {
    return names.isEmpty() ? null : names;
  }

  @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : values;
  }
}
