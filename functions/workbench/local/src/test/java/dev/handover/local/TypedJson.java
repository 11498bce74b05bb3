package dev.handover.local;

import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items as DynamoDB itself writes them: {@code {"pk": {"S": "A#1"}}}. */
final class TypedJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private TypedJson() {}

  static Map<String, AttributeValue> item(String line) {
    return JSON.readTree(line).properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> value(each.getValue())));
  }

  private static AttributeValue value(JsonNode typed) {
    Map.Entry<String, JsonNode> only = typed.properties().iterator().next();
    JsonNode value = only.getValue();
    return switch (only.getKey()) {
      case "S" -> AttributeValue.fromS(value.stringValue());
      case "N" -> AttributeValue.fromN(value.stringValue());
      case "B" ->
          AttributeValue.fromB(
              SdkBytes.fromByteArray(Base64.getDecoder().decode(value.stringValue())));
      case "SS" ->
          AttributeValue.fromSs(value.values().stream().map(JsonNode::stringValue).toList());
      case "L" -> AttributeValue.fromL(value.values().stream().map(TypedJson::value).toList());
      default -> throw new IllegalArgumentException("No item of ours has a " + only.getKey());
    };
  }
}
