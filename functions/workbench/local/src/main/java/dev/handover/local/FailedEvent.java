package dev.handover.local;

import dev.handover.ingest.event.KeyEncoding;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event that failed.
 *
 * @param id the same however often it is got
 * @param receipt by which it is removed
 * @param event JSON of what the function was invoked with
 * @param fault what the function said last, as far as it is known
 */
record FailedEvent(String id, String receipt, String event, Optional<String> fault) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * Reads what lies in a queue: Lambda's record of a failed invocation, or an event that
   * EventBridge could not hand over.
   *
   * <p>One that is neither has no event.
   */
  static FailedEvent of(String id, String receipt, String body) {
    JsonNode message;
    try {
      message = JSON.readTree(body);
    } catch (JacksonException e) {
      return new FailedEvent(id, receipt, "", Optional.of("it is no JSON"));
    }
    if (message.has("requestPayload")) {
      return new FailedEvent(
          id,
          receipt,
          message.path("requestPayload").toString(),
          message.at("/responsePayload/errorMessage").stringValueOpt());
    }
    return new FailedEvent(id, receipt, message.toString(), Optional.empty());
  }

  /** The key in the bucket of the object that it is about. */
  String about() {
    if (event.isEmpty()) {
      return "message " + id;
    }
    JsonNode node = JSON.readTree(event);
    return node.at("/Records/0/s3/object/key")
        .stringValueOpt()
        .map(FailedEvent::decoded)
        .or(() -> node.at("/detail/object/key").stringValueOpt())
        .orElse("an event of another kind");
  }

  private static String decoded(String key) {
    try {
      return KeyEncoding.FORM.decoded(key);
    } catch (IllegalArgumentException e) {
      // Whoever looks why an event failed is to see what is wrong with it.
      return key;
    }
  }
}
