package dev.handover.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments taken apart.
 *
 * @param options their values by their names with the hyphens; {@code --name value} and {@code
 *     --name=value} alike, and {@code true} for a switch without value
 * @param operands what is not an option, in order; all that follows {@code --} too
 */
record Arguments(Map<String, List<String>> options, List<String> operands) {

  /**
   * Takes arguments apart.
   *
   * @throws UsageException for an option that the command does not know or that lacks its value
   */
  static Arguments of(List<String> words, Set<String> valued, Set<String> switches) {
    Map<String, List<String>> options = new HashMap<>();
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        operands.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (!word.startsWith("-") || word.equals("-")) {
        operands.add(word);
        continue;
      }
      String name = word.split("=", 2)[0];
      if (switches.contains(name)) {
        put(options, name, word.equals(name) ? "true" : switchValue(word));
      } else if (!valued.contains(name)) {
        throw new UsageException("There is no option " + name + ".");
      } else if (!word.equals(name)) {
        put(options, name, word.substring(name.length() + 1));
      } else if (i + 1 < words.size()) {
        put(options, name, words.get(++i));
      } else {
        throw new UsageException(name + " needs a value.");
      }
    }
    return new Arguments(options, operands);
  }

  private static void put(Map<String, List<String>> options, String name, String value) {
    options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  private static String switchValue(String word) {
    String[] parts = word.split("=", 2);
    if (!parts[1].equals("true") && !parts[1].equals("false")) {
      throw new UsageException(parts[0] + " is true or false, not \"" + parts[1] + "\".");
    }
    return parts[1];
  }

  boolean isOn(String option) {
    return value(option).filter("true"::equals).isPresent();
  }

  /** Its value; the last one where it is repeated. */
  Optional<String> value(String option) {
    List<String> values = values(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  /** All its values. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }

  /**
   * A whole number.
   *
   * @throws UsageException if it is none, or out of range
   */
  Optional<Integer> number(String option, int least, int most) {
    return value(option)
        .map(
            word -> {
              if (!word.matches("[0-9]{1,9}")
                  || Integer.parseInt(word) < least
                  || Integer.parseInt(word) > most) {
                throw new UsageException(
                    "%s is a number from %d to %d, not \"%s\"."
                        .formatted(option, least, most, word));
              }
              return Integer.valueOf(word);
            });
  }

  /**
   * The same of a command that takes options only.
   *
   * @throws UsageException if there is anything else
   */
  Arguments without(String command) {
    if (!operands.isEmpty()) {
      throw new UsageException(command + " does not take \"" + operands.getFirst() + "\".");
    }
    return this;
  }
}
