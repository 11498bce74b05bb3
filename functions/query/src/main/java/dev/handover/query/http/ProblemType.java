package dev.handover.query.http;

/** The kinds of problem; each has a heading of the same name in {@code docs/problems.md}. */
public enum ProblemType {
  INVALID_PARAMETERS(
      "invalid-parameters",
      "Parameters are not as documented",
      400,
      "Something in the query string is not as documented. Each entry of errors names "
          + "a parameter and, in detail, what to write instead; mend them all and ask "
          + "again. A cursor is at fault when it was altered, is used with other filters "
          + "than those it was given for, or comes from an older version of the service: "
          + "start again without it."),
  UNAUTHORIZED(
      "unauthorized",
      "A key is needed",
      401,
      "This deployment asks for a key, and the header x-api-key is missing or holds none that "
          + "is valid. WWW-Authenticate names the header. Whoever runs the deployment gives "
          + "keys out, and may replace one after a time."),
  UNKNOWN_RESOURCE(
      "unknown-resource",
      "No such resource",
      404,
      "There is nothing at this path. GET / lists the resources."),
  UNKNOWN_EXCHANGE(
      "unknown-exchange",
      "No such exchange",
      404,
      "No exchange has this id, or no article tells of it any more. Take ids from "
          + "/exchanges."),
  UNKNOWN_ARTICLE(
      "unknown-article",
      "No such article",
      404,
      "No article has this id, or no text is kept for it; a removed one is forgotten "
          + "after 30 days. Take ids from /articles."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      "Method not allowed",
      405,
      "The service is read only; the Allow header names what it takes. Articles are "
          + "added by putting them in the bucket."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      "No such format",
      406,
      "The resource has none of the formats that the Accept header asks for; detail "
          + "lists those it has. Leave Accept out, or name a format."),
  URL_TOO_LONG(
      "url-too-long",
      "URL too long",
      414,
      "The path or the query string is longer than the documented limits."),
  INTERNAL_FAULT(
      "internal-fault",
      "A fault of this service",
      500,
      "A fault of this service. The log has the whole story under the request's id "
          + "that detail gives."),
  LEDGER_UNAVAILABLE(
      "ledger-unavailable",
      "The ledger cannot be read at the moment",
      503,
      "DynamoDB did not answer, or refused for the moment. Ask again after the "
          + "seconds that Retry-After gives.");

  private final String slug;
  private final String title;
  private final int status;
  private final String meaning;

  ProblemType(String slug, String title, int status, String meaning) {
    this.slug = slug;
    this.title = title;
    this.status = status;
    this.meaning = meaning;
  }

  /** The heading in {@code docs/problems.md}. */
  public String slug() {
    return slug;
  }

  /** The stable URI that a program may compare. */
  public String uri() {
    return "/problems/" + slug;
  }

  /** What all problems of this type have in common. */
  public String title() {
    return title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What it means and what to do. */
  public String meaning() {
    return meaning;
  }
}
