package dev.handover.template;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The parsed {@code template.yaml}; a short form such as {@code !Ref Ledger} reads as its text. */
record Template(JsonNode root) {
  static final Path PROJECT = Path.of("..", "..", "..");

  static Template read() {
    return new Template(new YAMLMapper().readTree(PROJECT.resolve("template.yaml").toFile()));
  }

  JsonNode properties(String resource) {
    return root.required("Resources").required(resource).required("Properties");
  }

  /** Variables of a function, its own and those that all functions have. */
  List<String> variables(String function) {
    JsonNode common = root.required("Globals").required("Function");
    return Stream.of(common, properties(function))
        .flatMap(node -> node.path("Environment").path("Variables").propertyNames().stream())
        .toList();
  }

  /** A value that may stand alone or in a list. */
  static List<String> texts(JsonNode node) {
    return node.isArray()
        ? node.values().stream().map(JsonNode::stringValue).toList()
        : List.of(node.stringValue());
  }
}
