package dev.handover.local.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the function read objects as they now are, asking as S3 Batch Operations do: an object that
 * is read so goes in only if nothing newer did meanwhile.
 *
 * @param function takes an event's JSON and gives the answer's
 */
public record Reading(UnaryOperator<String> function) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The outcome of each, in their order. */
  List<Outcome> read(String bucket, List<String> keys) {
    var tasks =
        IntStream.range(0, keys.size())
            .mapToObj(
                n ->
                    Map.of(
                        "taskId", Integer.toString(n),
                        "s3Key", encoded(keys.get(n)),
                        "s3Bucket", bucket))
            .toList();
    var event =
        Map.of(
            "invocationSchemaVersion",
            "2.0",
            "invocationId",
            UUID.randomUUID().toString(),
            "job",
            Map.of("id", "replay"),
            "tasks",
            tasks);
    JsonNode results =
        JSON.readTree(function.apply(JSON.writeValueAsString(event))).path("results");
    return IntStream.range(0, keys.size())
        .mapToObj(n -> outcome(keys.get(n), Integer.toString(n), results))
        .toList();
  }

  private static Outcome outcome(String key, String task, JsonNode results) {
    Optional<JsonNode> result =
        results.values().stream()
            .filter(each -> each.path("taskId").asString().equals(task))
            .findFirst();
    return result
        .map(
            found ->
                new Outcome(
                    key,
                    found.path("resultCode").asString(),
                    found.path("resultString").asString()))
        .orElseGet(() -> new Outcome(key, "PermanentFailure", "the function does not answer it"));
  }

  /** A space is not written as a plus sign: that would be looked for in two ways. */
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
