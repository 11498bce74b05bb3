package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Claims;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Report;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who says each value of an exchange that is not a transfer. */
record Support(
    Verdict verdict,
    Map<Total, Backing> totals,
    Map<Integer, Backing> ordinals,
    Map<Agreement, Integer> agreements,
    Map<Attribute, Integer> attributes,
    Map<String, Integer> mediators,
    Map<String, Integer> places,
    Map<String, Integer> sources) {
  static Support of(Witnesses witnesses) {
    Balance balance = witnesses.balance();
    Verdict verdict = Verdict.of(witnesses);
    return new Support(
        verdict,
        totals(witnesses, Hearing.of(verdict.status())),
        balance.ordinals().keySet().stream()
            .collect(
                Collectors.toMap(
                    ordinal -> ordinal, ordinal -> witnesses.claiming(Claims.ofOrdinal(ordinal)))),
        witnesses.voices(report -> report.agreement().stream().toList()),
        witnesses.voices(Report::attributes),
        witnesses.voices(Report::mediators),
        witnesses.voices(Report::places),
        witnesses.voices(Report::sources));
  }

  private static Map<Total, Backing> totals(Witnesses witnesses, Hearing hearing) {
    Map<Total, Backing> totals = new HashMap<>();
    for (Status told : Status.values()) {
      if (hearing.hears(told)) {
        for (Total total : witnesses.balance().totals(told).keySet()) {
          totals.merge(total, witnesses.claiming(Claims.of(told, total)), Backing::and);
        }
      }
    }
    return totals;
  }

  /** The same by number. */
  static <T> Map<T, Integer> voices(Map<T, Backing> backed) {
    return backed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().voices()));
  }
}
