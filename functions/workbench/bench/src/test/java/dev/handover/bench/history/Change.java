package dev.handover.bench.history;

import dev.handover.bench.stack.Bucket;
import dev.handover.bench.stack.EventFile;

/**
 * One change of the bucket.
 *
 * @param content what is put, or that the object is removed
 */
record Change(String key, Content content) {
  /** Changes the bucket, and gives the event that tells of it. */
  String apply(Bucket bucket, String sequencer) {
    if (content == Content.NOTHING) {
      bucket.remove(key);
      return EventFile.removed(key, sequencer);
    }
    bucket.put(key, content.bytes());
    return EventFile.created(key, sequencer);
  }
}
