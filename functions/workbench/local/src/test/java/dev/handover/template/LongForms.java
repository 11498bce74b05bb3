package dev.handover.template;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A template whose short forms are written in full: {@code !Ref X} as {@code {"Ref": "X"}}. */
final class LongForms {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private LongForms() {}

  static JsonNode read(Path file) {
    try (JsonParser parser = new YAMLMapper().createParser(file.toFile())) {
      parser.nextToken();
      return node(parser);
    }
  }

  private static JsonNode node(JsonParser parser) {
    Optional<String> tag = Optional.ofNullable(parser.getTypeId()).map(Object::toString);
    JsonNode bare = bare(parser);
    return tag.<JsonNode>map(name -> NODES.objectNode().set(function(name), bare)).orElse(bare);
  }

  private static String function(String tag) {
    return switch (tag) {
      case "Ref", "Condition" -> tag;
      default -> "Fn::" + tag;
    };
  }

  private static JsonNode bare(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.stringNode(parser.getString());
    };
  }

  private static ObjectNode object(JsonParser parser) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.set(name, node(parser));
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(node(parser));
    }
    return array;
  }
}
