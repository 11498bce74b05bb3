package dev.handover.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes back to the client. */
// Never compared, and read once: a copy of the bytes would serve nobody.
@SuppressWarnings("ArrayRecordComponent")
record HttpReply(int status, Map<String, String> headers, byte[] body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What an HttpApi makes of a function's result. */
  static HttpReply of(String result) {
    JsonNode response = JSON.readTree(result);
    Map<String, String> headers = new LinkedHashMap<>();
    response
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    byte[] body = response.path("body").asString("").getBytes(StandardCharsets.UTF_8);
    return new HttpReply(
        response.path("statusCode").asInt(),
        headers,
        response.path("isBase64Encoded").asBoolean(false)
            ? Base64.getDecoder().decode(body)
            : body);
  }

  /** What an HttpApi itself answers. */
  static HttpReply message(int status, String message) {
    return new HttpReply(
        status,
        Map.of("content-type", "application/json"),
        JSON.writeValueAsBytes(Map.of("message", message)));
  }
}
