package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Claims;
import dev.handover.ledger.posting.Outcome;
import dev.handover.model.Status;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of an exchange, and who says so.
 *
 * @param outcomes all that are told
 */
record Verdict(Map<Outcome, Backing> outcomes) {
  static Verdict of(Witnesses witnesses) {
    return new Verdict(
        witnesses.balance().outcomes().keySet().stream()
            .collect(
                Collectors.toMap(
                    outcome -> outcome, outcome -> witnesses.claiming(Claims.of(outcome)))));
  }

  // Where as many say that it was held as that it was not, it was held in the end; whoever called
  // it off before its day is heard only where nobody knows what the day brought.
  Status status() {
    int completed = voices(Outcome.COMPLETED);
    int cancelled = voices(Outcome.CANCELLED);
    if (completed == 0 && cancelled == 0) {
      return outcomes.containsKey(Outcome.CALLED_OFF) ? Status.CANCELLED : Status.PLANNED;
    }
    return completed >= cancelled ? Status.COMPLETED : Status.CANCELLED;
  }

  private int voices(Outcome outcome) {
    return outcomes.getOrDefault(outcome, Backing.NOBODY).voices();
  }
}
