package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * Plans that came to nothing, as the text goes on to say: "were to be freed on Monday, but nobody
 * came", "was due on Friday. It fell through."
 */
record Unkept(Lattice lattice) {
  /** How far behind a plan, in tokens, its sentence takes it back. */
  private static final int REACH_MAX = 25;

  /** The same acts, those to come that never came as called off. */
  List<Mention> told(List<Mention> acts) {
    return acts.stream().map(this::told).toList();
  }

  private Mention told(Mention mention) {
    Act act = mention.value(Act.class);
    boolean planned = act.status().equals(Optional.of(Status.PLANNED));
    return (planned && isTakenBack(mention)) || (act.status().isEmpty() && isPromised(mention))
        ? mention.withValue(act.withStatus(Optional.of(Status.CANCELLED)))
        : mention;
  }

  private boolean isTakenBack(Mention plan) {
    int next = lattice.sentenceEnd(plan.start());
    return finds("not", plan)
        || lattice
            .at("unkept", next)
            .filter(words -> words.value().equals("next") && !isOnlyLater(words))
            .isPresent();
  }

  /** "Will not free the nine on Friday as agreed". */
  private boolean isPromised(Mention denied) {
    return finds("asagreed", denied);
  }

  private boolean finds(String kind, Mention act) {
    int end = Math.min(lattice.sentenceEnd(act.start()), act.end() + REACH_MAX);
    return lattice.within("unkept", act.end(), end).stream()
        .anyMatch(words -> words.value().equals(kind) && !isOnlyLater(words));
  }

  /** "But was put off until Friday": it is still to come. */
  private boolean isOnlyLater(Mention words) {
    return lattice.at("date", words.end() + 1).isPresent();
  }
}
