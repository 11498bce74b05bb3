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
 * @param function takes an event's JSON and gives the answer's; throws {@link UnansweredException}
 *     where it may be asked again
 */
public record Reading(UnaryOperator<String> function) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * The outcome of each, in their order.
   *
   * @param again whether what was read before is taken back and read again
   */
  List<Outcome> read(String bucket, List<String> keys, boolean again) {
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
            Map.of("id", "replay", "userArguments", Map.of("again", Boolean.toString(again))),
            "tasks",
            tasks);
    JsonNode results;
    try {
      results = JSON.readTree(function.apply(JSON.writeValueAsString(event))).path("results");
    } catch (UnansweredException e) {
      String fault = String.valueOf(e.getMessage());
      return keys.stream().map(key -> Outcome.unanswered(key, fault)).toList();
    }
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
