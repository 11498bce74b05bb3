package dev.handover.query.parameter;

import java.util.Map;
import java.util.Optional;

/**
 * A whole number in decimal digits.
 *
 * @param least the smallest allowed, not negative
 * @param most the largest allowed
 */
public record WholeNumber(int least, int most) implements Parameter.Syntax<Integer> {
  private static final int DIGITS_MAX = 9;
  private static final int USUAL = 10;

  @Override
  public Integer read(String value) throws InvalidValueException {
    boolean digits =
        !value.isEmpty()
            && value.length() <= DIGITS_MAX
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new InvalidValueException(
          Quoted.of(value) + " is not a whole number from " + least + " to " + most + ".");
    }
    return number;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "integer", "minimum", least, "maximum", most);
  }

  @Override
  public Optional<String> example() {
    return Optional.of(Integer.toString(Math.max(least, Math.min(most, USUAL))));
  }
}
