package dev.handover.ledger;

/** A question whose answer would take more reading than one request may do. */
public final class OutOfReachException extends Exception {
  /**
   * @param advice what to ask instead, one sentence
   */
  public OutOfReachException(String advice) {
    super(advice);
  }

  /** What to ask instead. */
  public String advice() {
    return String.valueOf(getMessage());
  }
}
