package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** States that jail their own who are citizens of another one too: those go home to the other. */
final class DualStates {
  private static final Set<Party> JAILING =
      Table.load(DualStates.class, "dualstates.tsv").stream()
          .map(row -> new Party(row.cell("party")))
          .collect(Collectors.toUnmodifiableSet());

  private DualStates() {}

  /** Where a citizen of two states goes home: "Danish-Iranian" to Denmark; empty if unclear. */
  static Optional<Party> homeOf(Party one, Party other) {
    if (JAILING.contains(one) == JAILING.contains(other)) {
      return Optional.empty();
    }
    return Optional.of(JAILING.contains(one) ? other : one);
  }
}
