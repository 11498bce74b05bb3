package dev.handover.query.parameter;

import dev.handover.query.Limits;
import java.util.Map;
import java.util.Optional;

/**
 * A name as records have it. That no record has it is no fault.
 *
 * @param what is named, for readers: {@code a speaker}
 * @param example a name that would do
 */
public record Name(String what, Optional<String> example) implements Parameter.Syntax<String> {
  public Name(String what, String example) {
    this(what, Optional.of(example));
  }

  /**
   * Reads a name.
   *
   * @throws InvalidValueException if it is blank or too long
   */
  @Override
  public String read(String value) throws InvalidValueException {
    if (value.isBlank() || value.length() > Limits.NAME_CHARACTERS_MAX) {
      throw new InvalidValueException(
          Quoted.of(value)
              + " is not "
              + what
              + "; write the name as records have it, 1 to "
              + Limits.NAME_CHARACTERS_MAX
              + " characters.");
    }
    return value;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "pattern", "\\S", "maxLength", Limits.NAME_CHARACTERS_MAX);
  }
}
