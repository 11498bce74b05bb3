package dev.handover.extraction.mention;

import java.util.Optional;

/**
 * A noun phrase that means an exchange of prisoners.
 *
 * @param strong whether it says so by itself ("prisoner swap"), or only where the text speaks of
 *     prisoners ("the exchange")
 * @param ordinal 65 in "the 65th swap"
 */
public record Swap(boolean strong, Optional<Integer> ordinal) {
  @Override
  public String toString() {
    return (strong ? "strong" : "weak") + ordinal.map(number -> " " + number).orElse("");
  }
}
