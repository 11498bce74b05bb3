package dev.handover.ingest;

import dev.handover.extraction.article.ArticleLimits;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import java.time.Duration;

/** What ingest takes at most, and what it says beyond that. */
public final class IngestLimits {
  /** Size of one object: an article's. */
  public static final int OBJECT_BYTES_MAX = ArticleLimits.BYTES_MAX;

  /**
   * Articles in one event. S3 itself sends one; a redrive by hand may gather more, and all must be
   * done before the function's time is up.
   */
  public static final int RECORDS_PER_EVENT_MAX = 100;

  /** Times that an article is read for one event without a sequencer, if others change it. */
  public static final int READINGS_MAX = 5;

  /** One attempt of one call to S3 or DynamoDB. */
  public static final Duration CALL_ATTEMPT_MAX = Duration.ofSeconds(5);

  /** One call to S3 or DynamoDB with the SDK's own retries. */
  public static final Duration CALL_MAX = Duration.ofSeconds(15);

  private IngestLimits() {}

  /** The rejection of an article of so many bytes. */
  public static Rejection tooLarge(long bytes) {
    return new Rejection(
        RejectionReason.TOO_LARGE,
        "The object has %d bytes and an article at most %d; store the article without its attachments."
            .formatted(bytes, OBJECT_BYTES_MAX));
  }

  static void requireRecords(int records) {
    if (records > RECORDS_PER_EVENT_MAX) {
      throw new IllegalArgumentException(
          "The event has %d records and may have %d; send it in parts."
              .formatted(records, RECORDS_PER_EVENT_MAX));
    }
  }
}
