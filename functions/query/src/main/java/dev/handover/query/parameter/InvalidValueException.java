package dev.handover.query.parameter;

/** A value that a parameter does not take. */
public final class InvalidValueException extends Exception {
  private final String advice;

  public InvalidValueException(String advice) {
    super(advice);
    this.advice = advice;
  }

  /** What is wrong and what to write instead, for the client. */
  public String advice() {
    return advice;
  }
}
