package dev.handover.query.http;

/** The kinds of problem; each has a heading of the same name in {@code docs/problems.md}. */
public enum ProblemType {
  INVALID_PARAMETERS("invalid-parameters", "Parameters are not as documented", 400),
  UNAUTHORIZED("unauthorized", "A key is needed", 401),
  UNKNOWN_RESOURCE("unknown-resource", "No such resource", 404),
  UNKNOWN_EXCHANGE("unknown-exchange", "No such exchange", 404),
  UNKNOWN_ARTICLE("unknown-article", "No such article", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", "Method not allowed", 405),
  URL_TOO_LONG("url-too-long", "URL too long", 414),
  INTERNAL_FAULT("internal-fault", "A fault of this service", 500),
  LEDGER_UNAVAILABLE("ledger-unavailable", "The ledger cannot be read at the moment", 503);

  private final String slug;
  private final String title;
  private final int status;

  ProblemType(String slug, String title, int status) {
    this.slug = slug;
    this.title = title;
    this.status = status;
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
}
