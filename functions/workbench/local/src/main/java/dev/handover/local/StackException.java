package dev.handover.local;

/** A stack, here or in AWS, cannot do what was asked; the message says why and what to do. */
final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StackException(String message) {
    super(message);
  }

  StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
