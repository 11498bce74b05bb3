package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.Bound;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Standing;
import dev.handover.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A record of the ledger by its balance alone, as it is compared with those around it. */
public record Occurrence(Identity identity, Balance balance) {
  /** Whether it is the same record, perhaps as it was at another time. */
  public boolean isOfSameId(Occurrence other) {
    return identity.id().equals(other.identity.id());
  }

  boolean completed() {
    return status() == Status.COMPLETED;
  }

  private Status status() {
    return Verdict.of(witnesses()).status();
  }

  /** The best supported rows that tell a number, each by way and figure. */
  Set<Map.Entry<Direction, Figure>> figures() {
    List<ExchangeTransfer> rows =
        new TransferFold(witnesses(), status(), Map.of(), new Fold(1, Integer.MAX_VALUE)).rows();
    return rows.stream()
        .filter(row -> row.standing() == Standing.BEST && row.count().isPresent())
        .map(Occurrence::figure)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map.Entry<Direction, Figure> figure(ExchangeTransfer row) {
    Optional<Bound> bound = row.bound();
    return Map.entry(
        new Direction(row.to(), row.from()), new Figure(row.people(), row.count(), bound));
  }

  private Witnesses witnesses() {
    return Witnesses.of(balance, List.of());
  }
}
