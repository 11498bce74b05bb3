package dev.handover.ledger;

/**
 * Another writer was there first: what was read does not hold any more, and is to be read again.
 */
final class ContendedException extends Exception {
  ContendedException(String message) {
    super(message);
  }

  ContendedException(String message, Throwable cause) {
    super(message, cause);
  }
}
