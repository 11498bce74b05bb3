package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a count is meant. */
public enum Bound {
  /** As told. */
  @JsonProperty("exact")
  EXACT,

  /** Nearly, some, around. */
  @JsonProperty("about")
  ABOUT,

  /** No fewer than, over, more than. */
  @JsonProperty("at_least")
  AT_LEAST,

  /** Up to, as many as. */
  @JsonProperty("at_most")
  AT_MOST;

  /** The word as it stands in JSON and in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
