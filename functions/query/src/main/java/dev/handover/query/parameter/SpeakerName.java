package dev.handover.query.parameter;

import dev.handover.query.Limits;

/** A source's name as records have it. That no record cites it is no fault. */
public final class SpeakerName {
  private SpeakerName() {}

  /**
   * Reads a name.
   *
   * @throws InvalidValueException if it is blank or too long
   */
  public static String read(String value) throws InvalidValueException {
    if (value.isBlank() || value.length() > Limits.SPEAKER_CHARACTERS_MAX) {
      throw new InvalidValueException(
          Quoted.of(value)
              + " is not a speaker; write the name as records cite it, 1 to "
              + Limits.SPEAKER_CHARACTERS_MAX
              + " characters.");
    }
    return value;
  }
}
