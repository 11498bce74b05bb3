package dev.handover.ingest;

import dev.handover.model.RejectionReason;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one change that was entered.
 *
 * @param rejection why it was rejected, if this change did that
 * @param exchanges how many it tells of, if this change posted them
 * @param took by stage; without those that were not come to
 */
record Entered(
    ArticleOutcome outcome,
    Optional<RejectionReason> rejection,
    int exchanges,
    Map<Stage, Duration> took) {
  /** The outcome of an object that neither the bucket nor the ledger knows of. */
  static final String ABSENT = "absent";

  Entered {
    took = Map.copyOf(took);
  }

  /** Whether an article was read, and newly posted. */
  boolean posted() {
    return outcome.outcome().equals("posted");
  }
}
