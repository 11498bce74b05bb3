package dev.handover.query.openapi;

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

/**
 * Describes the routes as OpenAPI 3.1; the bodies' schemas lie beside the code. All maps of more
 * than one entry have an order, lest the entity tag change with the process: that of {@link Map#of}
 * does.
 */
public final class OpenApi {
  private static final JsonNode COMPONENTS =
      JsonMapper.shared().readTree(ClassPath.text(OpenApi.class, "components.json"));

  private static final String READING =
      "Read only. HEAD gives the headers of GET at every path, OPTIONS gives Allow, and any other"
          + " method is the problem method-not-allowed, 405. A path that is not here is the"
          + " problem unknown-resource, 404. Who may read is chosen by whoever runs the service:"
          + " anybody, or who sends a key, a token or a signature.";
  private static final List<Map<String, List<String>>> READERS =
      List.of(
          Map.of(),
          Map.of("key", List.of()),
          Map.of("token", List.of()),
          Map.of("signature", List.of()));

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
    document.put("info", info());
    document.put("servers", List.of(Map.of("url", base.isEmpty() ? "/" : base)));
    document.put("security", READERS);
    document.put("paths", paths);
    document.put("components", COMPONENTS);
    return document;
  }

  private static Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Handover");
    info.put("version", "1");
    info.put("summary", "Prisoner exchanges, each value with who says it and in which words");
    info.put("description", READING);
    info.put("license", new TreeMap<>(Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    return info;
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", operationId(route.path().text()));
    operation.put("summary", route.meaning());
    operation.put("tags", List.of(route.tellsOfRecords() ? "records" : "service"));
    operation.put("parameters", parameters(route));
    operation.put("responses", Responses.of(route));
    if (!route.tellsOfRecords()) {
      operation.put("security", List.of());
    }
    return operation;
  }

  private static String operationId(String path) {
    if (path.equals("/")) {
      return "getIndex";
    }
    return Stream.of(path.split("[/{}.-]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining("", "get", ""));
  }

  private static List<Map<String, Object>> parameters(Route route) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    route.path().variables().forEach(name -> parameters.add(variable(name, route.example())));
    route.parameters().forEach(parameter -> parameters.add(OpenApi.parameter(parameter)));
    parameters.add(Map.of("$ref", "#/components/parameters/If-None-Match"));
    return parameters;
  }

  private static Map<String, Object> variable(String name, String example) {
    Map<String, Object> variable = new LinkedHashMap<>();
    variable.put("name", name);
    variable.put("in", "path");
    variable.put("required", true);
    variable.put("schema", new TreeMap<>(Map.of("type", "string", "minLength", 1)));
    variable.put("example", example);
    return variable;
  }

  private static Map<String, Object> parameter(Parameter<?> parameter) {
    Map<String, Object> schema = new TreeMap<>(parameter.syntax().schema());
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", parameter.name());
    described.put("in", "query");
    described.put("description", parameter.meaning());
    described.put("required", parameter.required());
    described.put(
        "schema",
        parameter.isRepeatable()
            ? new TreeMap<>(Map.of("type", "array", "items", schema, "maxItems", parameter.most()))
            : schema);
    example(parameter)
        .ifPresent(
            example ->
                described.put("example", parameter.isRepeatable() ? List.of(example) : example));
    return described;
  }

  private static Optional<Object> example(Parameter<?> parameter) {
    boolean number = "integer".equals(parameter.syntax().schema().get("type"));
    return parameter.syntax().example().map(text -> number ? Integer.valueOf(text) : text);
  }
}
