package dev.handover.ingest.event;

import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One change as S3 tells it; the key still is as the envelope has it.
 *
 * @param what S3's words for what happened
 */
public record Notice(
    String what,
    String bucket,
    String key,
    KeyEncoding encoding,
    Optional<String> sequencer,
    Optional<Instant> time) {
  // Of a notification and of EventBridge. Lifecycle rules expire objects under a name of their own.
  private static final List<String> CHANGES =
      List.of(
          "ObjectCreated:",
          "ObjectRemoved:",
          "LifecycleExpiration:",
          "Object Created",
          "Object Deleted");

  /**
   * The change; empty where the content is left as it is.
   *
   * @throws IllegalArgumentException for a key that cannot be decoded
   */
  public Optional<ObjectChange> change() {
    return CHANGES.stream().anyMatch(what::startsWith)
        ? Optional.of(
            new ObjectChange(
                new ObjectKey(bucket, encoding.decoded(key)), sequencer.map(Sequencer::new), time))
        : Optional.empty();
  }

  /** The object as the envelope names it. */
  public String name() {
    return bucket + "/" + key;
  }
}
