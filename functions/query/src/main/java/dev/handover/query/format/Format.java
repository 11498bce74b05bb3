package dev.handover.query.format;

import java.util.Locale;

/** How an answer is written. */
public enum Format {
  /** One object. */
  JSON("application/json"),

  /** A line for each row, with a header; RFC 4180. */
  CSV("text/csv"),

  /** The same with the sign by which Excel tells UTF-8. */
  EXCEL("text/csv"),

  /** A line of JSON for each entry. */
  NDJSON("application/x-ndjson"),

  /** A feed; RFC 4287. */
  ATOM("application/atom+xml"),

  /** A page for people. */
  HTML("text/html"),

  /** Nothing but the text. */
  TEXT("text/plain"),

  /** What a page runs. */
  SCRIPT("text/javascript"),

  /** How a page looks. */
  STYLE("text/css");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The word that stands in a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The value of {@code Content-Type}. */
  public String contentType() {
    return mediaType + "; charset=utf-8" + (mediaType.equals("text/csv") ? "; header=present" : "");
  }
}
