package dev.handover.ingest;

import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a notification is believed to say: this key changed, as of this sequencer. Whether the
 * object came or went is read from the bucket, which may be further on than the event.
 *
 * @param sequencer S3's order of the changes of one key; empty where somebody only asks for the key
 *     to be read
 * @param time when the change was made
 */
record ObjectChange(ObjectKey object, Optional<Sequencer> sequencer, Optional<Instant> time) {
  // Lifecycle rules expire objects under an event type of their own.
  private static final List<String> EVENTS =
      List.of("ObjectCreated:", "ObjectRemoved:", "LifecycleExpiration:");

  /**
   * The change that a record tells of; empty for events that leave the content as it is.
   *
   * @throws IllegalArgumentException for a key that cannot be decoded
   */
  static Optional<ObjectChange> of(S3EventNotificationRecord notification) {
    if (EVENTS.stream().noneMatch(notification.getEventName()::startsWith)) {
      return Optional.empty();
    }
    var s3 = notification.getS3();
    var object = new ObjectKey(s3.getBucket().getName(), s3.getObject().getUrlDecodedKey());
    // Lambda's own reader of events makes an empty text of one that is not there.
    Optional<Sequencer> sequencer =
        Optional.ofNullable(s3.getObject().getSequencer())
            .filter(digits -> !digits.isEmpty())
            .map(Sequencer::new);
    Optional<Instant> time =
        Optional.ofNullable(notification.getEventTime())
            .map(made -> Instant.ofEpochMilli(made.getMillis()));
    return Optional.of(new ObjectChange(object, sequencer, time));
  }
}
