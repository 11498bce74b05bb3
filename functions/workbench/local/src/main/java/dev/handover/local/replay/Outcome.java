package dev.handover.local.replay;

/**
 * What became of one object.
 *
 * @param code S3 Batch Operations' word, as the function answers it
 * @param text what became of it, or the fault
 */
record Outcome(String key, String code, String text) {
  boolean succeeded() {
    return code.equals("Succeeded");
  }

  /** Whether trying again may help. */
  boolean passing() {
    return code.equals("TemporaryFailure");
  }
}
