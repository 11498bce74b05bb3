package dev.handover.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What {@code template.yaml} comes to with some parameters; the others have their defaults. */
record Deployment(JsonNode template, Intrinsics intrinsics) {
  static Deployment with(Map<String, String> given) {
    JsonNode template = LongForms.read(Template.PROJECT.resolve("template.yaml"));
    Map<String, String> parameters = new HashMap<>();
    template
        .required("Parameters")
        .properties()
        .forEach(each -> parameters.put(each.getKey(), each.getValue().path("Default").asString()));
    parameters.putAll(given);
    return new Deployment(template, new Intrinsics(template, Map.copyOf(parameters)));
  }

  /** What CloudFormation answers before it makes anything: parameters not taken, rules broken. */
  List<String> refusals() {
    return Stream.concat(notTaken(), rulesBroken()).toList();
  }

  private Stream<String> notTaken() {
    return template.required("Parameters").properties().stream()
        .filter(
            each ->
                !taken(each.getValue(), intrinsics.parameters().getOrDefault(each.getKey(), "")))
        .map(Map.Entry::getKey);
  }

  private static boolean taken(JsonNode parameter, String value) {
    JsonNode allowed = parameter.path("AllowedValues");
    return value.matches(parameter.path("AllowedPattern").asString("(?s).*"))
        && (allowed.isMissingNode()
            || allowed.values().stream().anyMatch(each -> each.asString().equals(value)));
  }

  private Stream<String> rulesBroken() {
    return template.required("Rules").values().stream()
        .filter(rule -> intrinsics.holds(rule.required("RuleCondition")))
        .flatMap(rule -> rule.required("Assertions").values().stream())
        .filter(assertion -> !intrinsics.holds(assertion.required("Assert")))
        .map(assertion -> assertion.required("AssertDescription").stringValue());
  }

  /** Properties of the resources of a type, by name. */
  Map<String, JsonNode> resources(String type) {
    Map<String, JsonNode> found = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : template.required("Resources").properties()) {
      JsonNode resource = each.getValue();
      if (resource.required("Type").stringValue().equals(type) && made(resource)) {
        found.put(each.getKey(), intrinsics.value(resource.required("Properties")));
      }
    }
    return found;
  }

  /** Properties of one resource. */
  JsonNode resource(String name) {
    return intrinsics.value(template.required("Resources").required(name).required("Properties"));
  }

  private boolean made(JsonNode resource) {
    return !resource.has("Condition")
        || intrinsics.condition(resource.required("Condition").stringValue());
  }

  /** The routes of the API, each with its authorization. */
  Map<String, String> routes() {
    Map<String, String> routes = new HashMap<>();
    resources("AWS::ApiGatewayV2::Route")
        .values()
        .forEach(
            route ->
                routes.put(
                    route.required("RouteKey").stringValue(),
                    route.required("AuthorizationType").stringValue()));
    return routes;
  }

  /** What the policies of a role allow. */
  List<JsonNode> statements(String role) {
    return resource(role).required("Policies").values().stream()
        .flatMap(
            policy -> policy.required("PolicyDocument").required("Statement").values().stream())
        .toList();
  }

  /** Variables of the query function's own. */
  Map<String, String> queryVariables() {
    Map<String, String> variables = new HashMap<>();
    resource("QueryFunction")
        .required("Environment")
        .required("Variables")
        .properties()
        .forEach(each -> variables.put(each.getKey(), each.getValue().stringValue()));
    return variables;
  }
}
