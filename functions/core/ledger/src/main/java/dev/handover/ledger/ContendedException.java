package dev.handover.ledger;

import java.util.Set;

/**
 * Another writer was there first: what was read does not hold any more, and is to be read again.
 */
final class ContendedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Set<Integer> failed;

  ContendedException(String message) {
    super(message);
    this.failed = Set.of();
  }

  /**
   * @param failed the places of a transaction's items whose conditions did not hold
   */
  ContendedException(String message, Throwable cause, Set<Integer> failed) {
    super(message, cause);
    this.failed = Set.copyOf(failed);
  }

  Set<Integer> failed() {
    return failed;
  }
}
