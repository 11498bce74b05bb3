package dev.handover.ingest.event;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One invocation: somebody tells of changes, or asks for objects to be read. */
public sealed interface Event {

  /**
   * S3 or EventBridge tells of changes, and drops the answer.
   *
   * @param notices empty for the message by which S3 tries out a new notification
   */
  record Notification(List<Notice> notices) implements Event {
    public Notification {
      notices = List.copyOf(notices);
    }
  }

  /**
   * S3 Batch Operations asks for objects to be read, and keeps the answer in its report.
   *
   * @param schema version of the request, to be repeated in the answer
   * @param invocation to be repeated in the answer
   * @param again whether what was read before is taken back and read again, though nothing has
   *     changed
   */
  record BatchCall(String schema, String invocation, boolean again, List<BatchTask> tasks)
      implements Event {
    public BatchCall {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Tells the three envelopes apart.
   *
   * @throws IllegalArgumentException for anything else, and for one that lacks what it must have
   */
  static Event of(JsonNode event) {
    if (event.has("Records")) {
      return S3Notification.read(event);
    }
    if (event.has("detail-type")) {
      return EventBridgeEvent.read(event);
    }
    if (event.has("tasks")) {
      return BatchRequest.read(event);
    }
    if (event.path("Event").asString("").equals("s3:TestEvent")) {
      return new Notification(List.of());
    }
    throw new IllegalArgumentException(
        "The event is neither an S3 notification (Records), nor S3's event on EventBridge"
            + " (detail-type), nor a request of S3 Batch Operations (tasks); events/ has one of"
            + " each.");
  }
}
