package dev.handover.local.export;

/** Why a list could not be exported as a whole; the message says what to do where that is known. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ExportException(String message) {
    super(message);
  }

  ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
