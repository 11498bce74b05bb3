package dev.handover.ingest;

/** S3 gave neither the object nor the answer that there is none; trying again may help. */
public final class TransientReadException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TransientReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
