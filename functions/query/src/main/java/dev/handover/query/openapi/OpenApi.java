package dev.handover.query.openapi;

import dev.handover.query.format.Format;
import dev.handover.query.http.ProblemType;
import dev.handover.query.page.ClassPath;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.resource.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes the routes as OpenAPI 3.1; the bodies' schemas lie beside the code. */
public final class OpenApi {
  private static final JsonNode COMPONENTS =
      JsonMapper.shared().readTree(ClassPath.text(OpenApi.class, "components.json"));

  private OpenApi() {}

  /**
   * The description.
   *
   * @param base what stands in front of every path
   */
  public static Map<String, Object> of(List<Route> routes, String base) {
    Map<String, Object> paths = new LinkedHashMap<>();
    routes.forEach(route -> paths.put(route.path().text(), Map.of("get", operation(route))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", "Handover",
            "version", "1",
            "summary", "Prisoner exchanges, each value with who says it and in which words",
            "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("servers", List.of(Map.of("url", base.isEmpty() ? "/" : base)));
    document.put("paths", paths);
    document.put("components", COMPONENTS);
    return document;
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", operationId(route.path().text()));
    operation.put("summary", route.meaning());
    operation.put("tags", List.of(route.tellsOfRecords() ? "records" : "service"));
    if (route.tellsOfRecords()) {
      // A key where the deployment asks for one, else nothing.
      operation.put("security", List.of(Map.of(), Map.of("key", List.of())));
    }
    operation.put("parameters", parameters(route));
    operation.put("responses", responses(route));
    return operation;
  }

  private static String operationId(String path) {
    return Stream.of(path.split("[/{}.-]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining("", "get", ""));
  }

  private static List<Map<String, Object>> parameters(Route route) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    route.path().variables().forEach(name -> parameters.add(variable(name, route.example())));
    route.parameters().forEach(parameter -> parameters.add(OpenApi.parameter(parameter)));
    return parameters;
  }

  private static Map<String, Object> variable(String name, String example) {
    Map<String, Object> variable = new LinkedHashMap<>();
    variable.put("name", name);
    variable.put("in", "path");
    variable.put("required", true);
    variable.put("schema", Map.of("type", "string", "minLength", 1));
    variable.put("example", example);
    return variable;
  }

  private static Map<String, Object> parameter(Parameter<?> parameter) {
    Map<String, Object> schema = parameter.syntax().schema();
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", parameter.name());
    described.put("in", "query");
    described.put("description", parameter.meaning());
    described.put("required", parameter.required());
    described.put(
        "schema", parameter.repeatable() ? Map.of("type", "array", "items", schema) : schema);
    example(parameter)
        .ifPresent(
            example ->
                described.put("example", parameter.repeatable() ? List.of(example) : example));
    return described;
  }

  private static Optional<Object> example(Parameter<?> parameter) {
    boolean number = "integer".equals(parameter.syntax().schema().get("type"));
    return parameter.syntax().example().map(text -> number ? Integer.valueOf(text) : text);
  }

  private static Map<String, Object> responses(Route route) {
    Map<String, Object> responses = new TreeMap<>();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("description", "What was asked for");
    found.put("headers", headers(route));
    found.put("content", content(route));
    responses.put("200", found);
    responses.put("304", Map.of("description", "What If-None-Match names still holds"));
    Stream.of(ProblemType.values())
        .filter(route::mayBe)
        .collect(Collectors.groupingBy(ProblemType::status))
        .forEach((status, types) -> responses.put(status.toString(), problem(types)));
    return responses;
  }

  private static Map<String, Object> problem(List<ProblemType> types) {
    return Map.of(
        "description",
        types.stream()
            .map(type -> type.slug() + ": " + type.title())
            .collect(Collectors.joining("; ")),
        "content",
        Map.of("application/problem+json", Map.of("schema", schema("Problem"))));
  }

  private static Map<String, Object> headers(Route route) {
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("ETag", header("Strong entity tag, to be sent as If-None-Match the next time"));
    headers.put("Cache-Control", header("How long a copy holds without asking"));
    headers.put("Vary", header("Which headers of the request tell answers apart"));
    headers.put("Access-Control-Allow-Origin", header("Pages of any origin may read"));
    if (route.isPaged()) {
      Map<String, Object> link =
          new LinkedHashMap<>(header("The page that follows, if there is one"));
      link.put("required", false);
      headers.put("Link", link);
    }
    return headers;
  }

  private static Map<String, Object> header(String meaning) {
    return Map.of("description", meaning, "required", true, "schema", Map.of("type", "string"));
  }

  private static Map<String, Object> content(Route route) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (Format format : route.resource().formats()) {
      content.put(
          format.mediaType(),
          Map.of(
              "schema", format == Format.JSON ? schema(route.body()) : Map.of("type", "string")));
    }
    return content;
  }

  private static Map<String, Object> schema(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }
}
