package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import java.util.List;
import java.util.Optional;

/** What the rules of {@code count.rules} and {@code trait.rules} mean. */
final class Particulars {
  private Particulars() {}

  /**
   * The number in "the 65th swap"; 0 in one that counts something else, and in "the first swap",
   * which is mostly the first in a while.
   */
  static Optional<Object> rank(Match match) {
    return switch (match.rule().meaning()) {
      case "OTHER" -> Optional.of(0);
      case "FIRST" -> Optional.of(1);
      default ->
          match
              .firstOf(List.of("ordinal", "number"))
              .map(mention -> mention.value(Integer.class))
              .map(number -> number == 1 ? 0 : number);
    };
  }

  /** A word for the freed; "nobody" where it is said of others. */
  static Optional<Object> trait(Match match) {
    return match.rule().meaning().equals("OTHERS")
        ? Optional.of("nobody")
        : match.first("attribute").or(() -> match.first("one")).map(Mention::value);
  }
}
