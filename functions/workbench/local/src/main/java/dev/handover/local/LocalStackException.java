package dev.handover.local;

/** The local stack cannot do what was asked; the message says why and what to do. */
final class LocalStackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LocalStackException(String message) {
    super(message);
  }

  LocalStackException(String message, Throwable cause) {
    super(message, cause);
  }
}
