package dev.handover.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A notification as S3 sends it. */
record ObjectEvent(String eventName, String bucket, String key, String sequencer) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static ObjectEvent created(String bucket, String key, String sequencer) {
    return new ObjectEvent("ObjectCreated:Put", bucket, key, sequencer);
  }

  static ObjectEvent removed(String bucket, String key, String sequencer) {
    return new ObjectEvent("ObjectRemoved:Delete", bucket, key, sequencer);
  }

  /** The event's JSON, its key URL-encoded. */
  String json() {
    var object =
        Map.of(
            "key",
            URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"),
            "sequencer",
            sequencer);
    var s3 =
        Map.of(
            "s3SchemaVersion",
            "1.0",
            "bucket",
            Map.of("name", bucket, "arn", "arn:aws:s3:::" + bucket),
            "object",
            object);
    var change =
        Map.of(
            "eventVersion",
            "2.1",
            "eventSource",
            "aws:s3",
            "awsRegion",
            "eu-central-1",
            "eventTime",
            Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
            "eventName",
            eventName,
            "s3",
            s3);
    return JSON.writeValueAsString(Map.of("Records", new Object[] {change}));
  }
}
