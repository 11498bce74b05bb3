package dev.handover.query.http;

/** Lets pages of any origin read, as the data are the same for everybody who may ask (CORS). */
public final class CrossOrigin {
  /** What every client may ask. */
  public static final String METHODS = "GET, HEAD, OPTIONS";

  private static final String REQUEST_HEADERS =
      "accept, authorization, if-none-match, x-api-key, x-amz-date, x-amz-security-token";
  private static final String RESPONSE_HEADERS = "etag, link, retry-after";
  private static final String SECONDS = "86400";

  private CrossOrigin() {}

  /** The answer for pages of any origin. */
  static Answer open(Answer answer) {
    return answer
        .with("access-control-allow-origin", "*")
        .with("access-control-expose-headers", RESPONSE_HEADERS);
  }

  /** What OPTIONS gets, also as the preflight of a browser. */
  public static Answer preflight() {
    return Answer.noContent()
        .with("allow", METHODS)
        .with("access-control-allow-methods", METHODS)
        .with("access-control-allow-headers", REQUEST_HEADERS)
        .with("access-control-max-age", SECONDS);
  }
}
