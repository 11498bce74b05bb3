package dev.handover.extraction.mention;

import java.util.Optional;

/**
 * So many for so many: "50 for 50", "all for all".
 *
 * @param first how many are told first; empty where it is all
 * @param second how many they were given for
 */
public record ForNumber(Optional<Integer> first, Optional<Integer> second) {
  @Override
  public String toString() {
    return word(first) + " for " + word(second);
  }

  private static String word(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("all");
  }
}
