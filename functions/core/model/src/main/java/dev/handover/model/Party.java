package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A side of an exchange: ISO 3166-1 alpha-3 for a state ({@code RUS}), an upper-case name for a
 * non-state one ({@code HAMAS}, {@code BOKO HARAM}).
 */
public record Party(@JsonValue String code) implements Comparable<Party> {
  @JsonCreator
  public Party {
    if (code.isEmpty() || !code.chars().allMatch(Party::allowed)) {
      throw new IllegalArgumentException(
          "A party is an upper-case code such as RUS or BOKO HARAM, without underscores, not \""
              + code
              + "\"");
    }
  }

  private static boolean allowed(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
  }

  /** The code as it stands in an exchange's id, where a space would not do. */
  public String idPart() {
    return code.replace(' ', '_');
  }

  @Override
  public int compareTo(Party other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
