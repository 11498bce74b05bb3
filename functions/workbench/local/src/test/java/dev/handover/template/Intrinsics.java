package dev.handover.template;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * CloudFormation's intrinsic functions, those that the template uses. What only a deployment knows
 * stays as its text: a resource's name, an attribute.
 */
record Intrinsics(JsonNode template, Map<String, String> parameters) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The value of an expression; missing where it is {@code AWS::NoValue}. */
  JsonNode value(JsonNode expression) {
    if (expression.isArray()) {
      ArrayNode values = NODES.arrayNode();
      expression.values().stream()
          .map(this::value)
          .filter(each -> !each.isMissingNode())
          .forEach(values::add);
      return values;
    }
    if (!expression.isObject()) {
      return expression;
    }
    String name = expression.propertyNames().stream().findFirst().orElse("");
    return name.equals("Ref") || name.equals("Condition") || name.startsWith("Fn::")
        ? applied(name, expression.required(name))
        : object(expression);
  }

  boolean holds(JsonNode expression) {
    return value(expression).booleanValue();
  }

  private JsonNode object(JsonNode expression) {
    ObjectNode values = NODES.objectNode();
    expression
        .properties()
        .forEach(
            each -> {
              JsonNode value = value(each.getValue());
              if (!value.isMissingNode()) {
                values.set(each.getKey(), value);
              }
            });
    return values;
  }

  private JsonNode applied(String function, JsonNode of) {
    return switch (function) {
      case "Ref" -> reference(of.stringValue());
      case "Condition" -> value(template.required("Conditions").required(of.stringValue()));
      case "Fn::Equals" -> NODES.booleanNode(value(of.get(0)).equals(value(of.get(1))));
      case "Fn::Not" -> NODES.booleanNode(!holds(of.get(0)));
      case "Fn::And" -> NODES.booleanNode(each(of).allMatch(this::holds));
      case "Fn::Or" -> NODES.booleanNode(each(of).anyMatch(this::holds));
      case "Fn::If" -> value(of.get(condition(of.get(0).stringValue()) ? 1 : 2));
      case "Fn::FindInMap" ->
          template
              .required("Mappings")
              .required(value(of.get(0)).stringValue())
              .required(value(of.get(1)).stringValue())
              .required(value(of.get(2)).stringValue());
      case "Fn::Split" ->
          list(List.of(value(of.get(1)).stringValue().split(value(of.get(0)).stringValue())));
      case "Fn::Sub" -> NODES.stringNode(substituted(of.stringValue()));
      case "Fn::Join" ->
          NODES.stringNode(
              each(of.get(1))
                  .map(part -> value(part).stringValue())
                  .collect(joining(value(of.get(0)).stringValue())));
      case "Fn::GetAtt" -> of;
      default -> throw new IllegalArgumentException(function + " is not known here; add it");
    };
  }

  boolean condition(String name) {
    return holds(template.required("Conditions").required(name));
  }

  private JsonNode reference(String name) {
    return name.equals("AWS::NoValue")
        ? MissingNode.getInstance()
        : NODES.stringNode(parameters.getOrDefault(name, name));
  }

  private String substituted(String text) {
    return Pattern.compile("\\$\\{(\\w+)}")
        .matcher(text)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(parameters.getOrDefault(name.group(1), name.group(1))));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return list.values().stream();
  }

  private static ArrayNode list(List<String> texts) {
    ArrayNode list = NODES.arrayNode();
    texts.forEach(list::add);
    return list;
  }
}
