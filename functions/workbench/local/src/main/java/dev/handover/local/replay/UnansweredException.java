package dev.handover.local.replay;

/** The function failed or was throttled; asking again, and for less, may help. */
public final class UnansweredException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnansweredException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
