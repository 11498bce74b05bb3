package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How much a date says. */
public enum Precision {
  /** One day. */
  @JsonProperty("day")
  DAY,

  /** It lasted from the first day to the last. */
  @JsonProperty("span")
  SPAN,

  /** Some time between the first day and the last. */
  @JsonProperty("vague")
  VAGUE;

  /** The word as it stands in JSON and in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
