package dev.handover.ledger;

/** The table could not be read or written just now; the same call may succeed later. */
public class TransientLedgerException extends RuntimeException {
  public TransientLedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
