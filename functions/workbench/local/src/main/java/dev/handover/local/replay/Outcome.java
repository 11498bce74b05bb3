package dev.handover.local.replay;

/**
 * What became of one object.
 *
 * @param code S3 Batch Operations' word, as the function answers it
 * @param text what became of it, or the fault
 */
record Outcome(String key, String code, String text) {
  /** The function was not there for it, for the moment. */
  static Outcome unanswered(String key, String fault) {
    return new Outcome(key, "TemporaryFailure", fault);
  }

  /** Whether the ledger was left as it is. */
  boolean left() {
    return text.equals("unchanged") || text.equals("stale");
  }

  boolean succeeded() {
    return code.equals("Succeeded");
  }

  /** Whether trying again may help. */
  boolean passing() {
    return code.equals("TemporaryFailure");
  }
}
