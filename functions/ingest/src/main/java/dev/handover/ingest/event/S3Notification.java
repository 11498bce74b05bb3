package dev.handover.ingest.event;

import tools.jackson.databind.JsonNode;

/** S3 notifies the function itself. */
final class S3Notification {
  private S3Notification() {}

  static Event read(JsonNode event) {
    return new Event.Notification(
        Fields.list(event, "Records").stream().map(S3Notification::notice).toList());
  }

  private static Notice notice(JsonNode change) {
    return new Notice(
        Fields.text(change, "/eventName"),
        Fields.text(change, "/s3/bucket/name"),
        Fields.text(change, "/s3/object/key"),
        KeyEncoding.FORM,
        Fields.maybeText(change, "/s3/object/sequencer"),
        Fields.maybeTime(change, "/eventTime"));
  }
}
