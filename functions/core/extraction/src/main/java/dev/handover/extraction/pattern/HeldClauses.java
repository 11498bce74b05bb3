package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import java.util.List;
import java.util.Optional;

/** What the rules of {@code heldclause.rules} mean: "who had been captured by rebels in May". */
final class HeldClauses {
  private static final List<String> FREEING =
      List.of(
          "give.passive",
          "receive.passive",
          "exchange.passive",
          "fetch.passive",
          "sendoff.passive",
          "move.passive",
          "comeback.active");

  /** Where the verb of the clause itself begins: "who were taken", "taken". */
  private static final int OWN_VERB_MAX = 2;

  private HeldClauses() {}

  /** "The last nine to be freed" are those of an act, unless a comma sets them behind others. */
  static Optional<Object> of(Match match, Lattice lattice) {
    boolean apposed = lattice.tokens().get(match.start()).key().equals(",");
    return (apposed || !isCounted(match, lattice)) && !goesOn(match, lattice)
        ? Optional.of("held")
        : Optional.empty();
  }

  private static boolean isCounted(Match match, Lattice lattice) {
    return lattice.within("who", match.start(), match.end()).stream()
        .anyMatch(who -> who.value(PeopleList.class).isCounted());
  }

  /** "Who had been held by rebels were freed on Friday": the day is of what follows the clause. */
  private static boolean goesOn(Match match, Lattice lattice) {
    int own = match.start() + OWN_VERB_MAX;
    return match.rule().meaning().equals("TAKEN")
        && FREEING.stream().anyMatch(verb -> !lattice.within(verb, own, match.end()).isEmpty());
  }
}
