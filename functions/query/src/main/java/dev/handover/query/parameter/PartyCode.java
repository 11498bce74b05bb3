package dev.handover.query.parameter;

import dev.handover.model.Party;
import dev.handover.query.Limits;
import java.util.Map;
import java.util.Optional;

/** A party's code. That no record names the party is no fault. */
public record PartyCode() implements Parameter.Syntax<Party> {
  /**
   * Reads a party.
   *
   * @throws InvalidValueException if it is not in the form of a code, or too long for one
   */
  @Override
  public Party read(String value) throws InvalidValueException {
    if (value.length() > Limits.PARTY_CHARACTERS_MAX) {
      throw new InvalidValueException(
          Quoted.of(value)
              + " is longer than a party may be, which is "
              + Limits.PARTY_CHARACTERS_MAX
              + " characters.");
    }
    try {
      return new Party(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Quoted.of(value)
              + " is not a party; write an upper-case code: ISO 3166-1 alpha-3 for a state, such as"
              + " RUS, or a name such as HAMAS.");
    }
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of(
        "type", "string", "pattern", "^[A-Z0-9 ]{1," + Limits.PARTY_CHARACTERS_MAX + "}$");
  }

  @Override
  public Optional<String> example() {
    return Optional.of("UKR");
  }
}
