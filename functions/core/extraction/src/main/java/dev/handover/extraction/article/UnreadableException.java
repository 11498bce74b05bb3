package dev.handover.extraction.article;

import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;

/** Content that is no article; carries the rejection to record. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;

  UnreadableException(RejectionReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The rejection to record. */
  public Rejection rejection() {
    return new Rejection(reason, String.valueOf(getMessage()));
  }
}
