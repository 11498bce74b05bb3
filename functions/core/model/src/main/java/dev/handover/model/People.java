package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who is handed over. */
public enum People {
  /** Prisoners of war: soldiers, servicemen, defenders, fighters. */
  @JsonProperty("military")
  MILITARY,

  /** People who did not fight. */
  @JsonProperty("civilians")
  CIVILIANS,

  /** Minors. */
  @JsonProperty("children")
  CHILDREN,

  /** People taken by force to be bargained with. */
  @JsonProperty("hostages")
  HOSTAGES,

  /** Convicts, political prisoners, spies, security prisoners. */
  @JsonProperty("detainees")
  DETAINEES,

  /** Bodies. */
  @JsonProperty("remains")
  REMAINS,

  /** Mixed, or not said. */
  @JsonProperty("people")
  PEOPLE;

  /** The word as it stands in JSON and in rule files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
