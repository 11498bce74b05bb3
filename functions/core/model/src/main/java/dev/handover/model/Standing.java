package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How one version of who went where stands to the others of its direction. */
public enum Standing {
  /** The best supported. */
  @JsonProperty("best")
  BEST,

  /** It contradicts the best. */
  @JsonProperty("rival")
  RIVAL,

  /** It tells of some of the same people, or less sharply, and contradicts nothing. */
  @JsonProperty("detail")
  DETAIL;

  /** The word as it stands in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
