package dev.handover.ingest;

import java.time.Instant;
import java.util.Optional;

/** What the bucket holds under a key at the moment of reading. */
sealed interface StoredObject {

  /**
   * The whole content.
   *
   * @param etag without its quotes, as in S3's events
   * @param modified when it was written, to the second
   */
  // Never compared, and read once: a copy of the bytes would serve nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Content(String etag, Optional<Instant> modified, byte[] bytes) implements StoredObject {}

  /** More than an article may have; not read. */
  record TooLarge(String etag, Optional<Instant> modified, long bytes) implements StoredObject {}

  /** Nothing: never there, removed, expired, or hidden by a delete marker. */
  record Absent() implements StoredObject {}
}
