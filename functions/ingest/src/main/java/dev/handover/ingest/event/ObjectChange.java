package dev.handover.ingest.event;

import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.time.Instant;
import java.util.Optional;

/**
 * What an event is believed to say: this key changed, as of this sequencer. Whether the object came
 * or went is read from the bucket, which may be further on than the event.
 *
 * @param sequencer S3's order of the changes of one key; empty where somebody only asks for the key
 *     to be read
 * @param time when the change was made
 */
public record ObjectChange(
    ObjectKey object, Optional<Sequencer> sequencer, Optional<Instant> time) {

  /** That somebody asks for an object to be read. */
  public static ObjectChange asked(ObjectKey object) {
    return new ObjectChange(object, Optional.empty(), Optional.empty());
  }
}
