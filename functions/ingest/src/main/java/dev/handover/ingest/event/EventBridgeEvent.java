package dev.handover.ingest.event;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** S3 tells EventBridge, and a rule of it the function. */
final class EventBridgeEvent {
  private static final String S3 = "aws.s3";

  private EventBridgeEvent() {}

  static Event read(JsonNode event) {
    String source = Fields.text(event, "/source");
    if (!source.equals(S3)) {
      throw new IllegalArgumentException(
          "The event comes from %s; the rule that sends it is to ask for those of %s."
              .formatted(source, S3));
    }
    return new Event.Notification(
        List.of(
            new Notice(
                Fields.text(event, "/detail-type"),
                Fields.text(event, "/detail/bucket/name"),
                Fields.text(event, "/detail/object/key"),
                KeyEncoding.PLAIN,
                Fields.maybeText(event, "/detail/object/sequencer"),
                Fields.maybeTime(event, "/time"))));
  }
}
