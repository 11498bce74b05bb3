package dev.handover.query.openapi;

import dev.handover.query.format.Format;
import dev.handover.query.http.ProblemType;
import dev.handover.query.resource.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes what a GET may bring. */
final class Responses {
  private static final List<String> OF_ALL =
      List.of(
          "Cache-Control",
          "Vary",
          "X-Content-Type-Options",
          "Access-Control-Allow-Origin",
          "Access-Control-Expose-Headers");
  private static final Map<ProblemType, String> OF_PROBLEMS =
      Map.of(
          ProblemType.UNAUTHORIZED,
          "WWW-Authenticate",
          ProblemType.LEDGER_UNAVAILABLE,
          "Retry-After");

  private Responses() {}

  static Map<String, Object> of(Route route) {
    Map<String, Object> responses = new TreeMap<>();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("description", "What was asked for");
    found.put("headers", headers(Stream.concat(lasting(route), ofContent(route))));
    found.put("content", content(route));
    responses.put("200", found);
    responses.put(
        "304",
        new TreeMap<>(
            Map.of(
                "description",
                "What If-None-Match names still holds",
                "headers",
                headers(lasting(route)))));
    Stream.of(ProblemType.values())
        .filter(route::mayBe)
        .collect(Collectors.groupingBy(ProblemType::status))
        .forEach((status, types) -> responses.put(status.toString(), problem(types)));
    return responses;
  }

  private static Map<String, Object> problem(List<ProblemType> types) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put(
        "description",
        types.stream()
            .map(type -> type.slug() + ": " + type.title())
            .collect(Collectors.joining("; ")));
    problem.put(
        "headers",
        headers(
            Stream.concat(
                Stream.of("Content-Encoding"),
                types.stream().filter(OF_PROBLEMS::containsKey).map(OF_PROBLEMS::get))));
    problem.put("content", Map.of("application/problem+json", Map.of("schema", schema("Problem"))));
    return problem;
  }

  /** Of an answer and of the word that it still holds. */
  private static Stream<String> lasting(Route route) {
    List<String> names = new ArrayList<>(List.of("ETag"));
    if (route.isPaged()) {
      names.add("Link");
    }
    if (route.resource().formats().contains(Format.HTML)) {
      names.addAll(List.of("Content-Security-Policy", "Referrer-Policy"));
    }
    return names.stream();
  }

  private static Stream<String> ofContent(Route route) {
    return route.resource().formats().contains(Format.CSV)
        ? Stream.of("Content-Encoding", "Content-Disposition")
        : Stream.of("Content-Encoding");
  }

  private static Map<String, Object> headers(Stream<String> names) {
    Map<String, Object> headers = new LinkedHashMap<>();
    Stream.concat(OF_ALL.stream(), names)
        .forEach(name -> headers.put(name, Map.of("$ref", "#/components/headers/" + name)));
    return headers;
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
