package dev.handover.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Events as AWS sends them, with the keys encoded. */
final class Events {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Events() {}

  static String created(String... encodedKeys) {
    return notification(
        Stream.of(encodedKeys).map(key -> change("ObjectCreated:Put", key, "0A")).toList());
  }

  /** Somebody asks for a key to be read. */
  static String unsequenced(String encodedKey) {
    return notification(List.of(change("ObjectCreated:Put", encodedKey, "")));
  }

  static String of(String eventName, String encodedKey) {
    return notification(List.of(change(eventName, encodedKey, "0A")));
  }

  static String batch(String... encodedKeys) {
    return JSON.writeValueAsString(
        Map.of(
            "invocationSchemaVersion",
            "1.0",
            "invocationId",
            "call-1",
            "tasks",
            Arrays.stream(encodedKeys)
                .map(
                    key ->
                        Map.of("taskId", key, "s3Key", key, "s3BucketArn", "arn:aws:s3:::articles"))
                .toList()));
  }

  private static String notification(List<Map<String, Object>> records) {
    return JSON.writeValueAsString(Map.of("Records", records));
  }

  private static Map<String, Object> change(String eventName, String encodedKey, String sequencer) {
    return Map.of(
        "eventName",
        eventName,
        "s3",
        Map.of(
            "bucket",
            Map.of("name", "articles"),
            "object",
            Map.of("key", encodedKey, "sequencer", sequencer)));
  }
}
