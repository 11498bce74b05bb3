package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether the handover happened. */
public enum Status {
  /** It was carried out. */
  @JsonProperty("completed")
  COMPLETED,

  /** It was agreed or announced and is still to come. */
  @JsonProperty("planned")
  PLANNED,

  /** It was called off or postponed. */
  @JsonProperty("cancelled")
  CANCELLED;

  /** The word as it stands in JSON and in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
