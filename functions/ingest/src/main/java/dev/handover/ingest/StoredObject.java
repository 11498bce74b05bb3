package dev.handover.ingest;

/** What the bucket holds under a key at the moment of reading. */
sealed interface StoredObject {

  /**
   * The whole content.
   *
   * @param etag without its quotes, as in S3's events
   */
  // Never compared, and read once: a copy of the bytes would serve nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Content(String etag, byte[] bytes) implements StoredObject {}

  /** More than an article may have; not read. */
  record TooLarge(String etag, long bytes) implements StoredObject {}

  /** Nothing: never there, removed, expired, or hidden by a delete marker. */
  record Absent() implements StoredObject {}
}
