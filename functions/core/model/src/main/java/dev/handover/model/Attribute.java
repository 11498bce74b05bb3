package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What is said of the freed people. */
public enum Attribute {
  /** Hurt. */
  @JsonProperty("wounded")
  WOUNDED,

  /** Sick. */
  @JsonProperty("ill")
  ILL,

  /** Younger than 25 years. */
  @JsonProperty("under_25")
  UNDER_25,

  /** Women are among them. */
  @JsonProperty("women")
  WOMEN,

  /** Officers are among them. */
  @JsonProperty("officers")
  OFFICERS;

  /** The word as it stands in JSON and in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
