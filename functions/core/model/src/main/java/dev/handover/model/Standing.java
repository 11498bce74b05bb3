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
  DETAIL,

  /**
   * It was told of a handover that was still to come or did not take place, and nobody says as much
   * of one that was held; it counts nobody.
   */
  @JsonProperty("announced")
  ANNOUNCED;

  /** Whether it is a version of who went that way in all; of the others nobody is counted. */
  public boolean counts() {
    return this == BEST || this == RIVAL;
  }

  /** The word as it stands in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
