package dev.handover.local;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A request as an HttpApi hands it to a function, payload format 2.0. */
final class HttpEvent {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private HttpEvent() {}

  /** The event's JSON. */
  static String of(HttpExchange request, byte[] body) {
    Map<String, String> headers = headers(request);
    String path = request.getRequestURI().getRawPath();
    String query = Optional.ofNullable(request.getRequestURI().getRawQuery()).orElse("");
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", "$default");
    event.put("rawPath", path);
    event.put("rawQueryString", query);
    event.put("headers", headers);
    if (!query.isEmpty()) {
      event.put("queryStringParameters", parameters(query));
    }
    event.put("requestContext", context(request, path, headers));
    if (body.length > 0) {
      event.put("body", Base64.getEncoder().encodeToString(body));
    }
    event.put("isBase64Encoded", body.length > 0);
    return JSON.writeValueAsString(event);
  }

  private static Map<String, String> headers(HttpExchange request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> header : request.getRequestHeaders().entrySet()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), String.join(",", header.getValue()));
    }
    // Always there behind an HttpApi, whatever the client sent; absolute links start with it.
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  // As an HttpApi does it, which is why the functions read the raw query instead.
  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.merge(
          decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (a, b) -> a + "," + b);
    }
    return parameters;
  }

  private static String decoded(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  private static Map<String, Object> context(
      HttpExchange request, String path, Map<String, String> headers) {
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", request.getRequestMethod());
    http.put("path", path);
    http.put("protocol", request.getProtocol());
    http.put("sourceIp", request.getRemoteAddress().getAddress().getHostAddress());
    http.put("userAgent", headers.getOrDefault("user-agent", ""));
    Instant now = Instant.now();
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    context.put("domainName", headers.getOrDefault("host", "localhost"));
    context.put("domainPrefix", "local");
    context.put("http", http);
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", "$default");
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
    return context;
  }
}
