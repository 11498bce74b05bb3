package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why content is not an article. */
public enum RejectionReason {
  /** No text in it. */
  @JsonProperty("empty")
  EMPTY,

  /** Larger than an article may be. */
  @JsonProperty("too_large")
  TOO_LARGE,

  /** A PDF, an image, an archive or other binary content. */
  @JsonProperty("not_text")
  NOT_TEXT,

  /** Text in an encoding that cannot be told. */
  @JsonProperty("undecodable")
  UNDECODABLE,

  /** JSON or markup that breaks off or is nested beyond reason. */
  @JsonProperty("malformed")
  MALFORMED,

  /** More exchanges or figures than a report may hold. */
  @JsonProperty("over_limit")
  OVER_LIMIT;

  /** The word as it stands in JSON and in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
