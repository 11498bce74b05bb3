package dev.handover.ingest;

/** What the bucket holds could not be told for sure; trying again may help. */
public final class TransientReadException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TransientReadException(String message) {
    super(message);
  }

  TransientReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
