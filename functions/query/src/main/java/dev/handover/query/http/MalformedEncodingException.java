package dev.handover.query.http;

/** Text of a URL that is not percent-encoded UTF-8. */
public final class MalformedEncodingException extends Exception {
  private final String advice;

  MalformedEncodingException(String advice) {
    super(advice);
    this.advice = advice;
  }

  /** What is wrong and what to write instead, for the client. */
  public String advice() {
    return advice;
  }
}
