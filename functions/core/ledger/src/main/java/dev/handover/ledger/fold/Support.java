package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Claims;
import dev.handover.ledger.posting.Outcome;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Report;
import dev.handover.model.Total;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who says each value of an exchange that is not a transfer. */
record Support(
    Map<Outcome, Backing> outcomes,
    Map<Total, Backing> totals,
    Map<Integer, Backing> ordinals,
    Map<Agreement, Integer> agreements,
    Map<Attribute, Integer> attributes,
    Map<String, Integer> mediators,
    Map<String, Integer> places,
    Map<String, Integer> sources) {
  static Support of(Witnesses witnesses) {
    Balance balance = witnesses.balance();
    return new Support(
        backed(witnesses, balance.outcomes().keySet(), Claims::of),
        backed(witnesses, balance.totals().keySet(), Claims::of),
        backed(witnesses, balance.ordinals().keySet(), Claims::ofOrdinal),
        witnesses.voices(report -> report.agreement().stream().toList()),
        witnesses.voices(Report::attributes),
        witnesses.voices(Report::mediators),
        witnesses.voices(Report::places),
        witnesses.voices(Report::sources));
  }

  private static <T> Map<T, Backing> backed(
      Witnesses witnesses, Collection<T> values, Function<T, String> claim) {
    return values.stream()
        .collect(Collectors.toMap(value -> value, value -> witnesses.claiming(claim.apply(value))));
  }

  /** The same by number. */
  static <T> Map<T, Integer> voices(Map<T, Backing> backed) {
    return backed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().voices()));
  }
}
