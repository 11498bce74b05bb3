package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Direction;
import dev.handover.ledger.posting.Figure;
import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Outcome;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Bound;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Standing;
import dev.handover.model.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record of the ledger as it is compared with those around it.
 *
 * @param updated when the ledger last changed it
 * @param postings where they were read; else the balance alone tells what is said
 */
public record Occurrence(
    Identity identity, Balance balance, Optional<Instant> updated, List<Posting> postings) {
  public Occurrence {
    postings = List.copyOf(postings);
  }

  /** A record by its balance alone. */
  public Occurrence(Identity identity, Balance balance, Optional<Instant> updated) {
    this(identity, balance, updated, List.of());
  }

  /** The same with its postings. */
  public Occurrence heard(List<Posting> read) {
    return new Occurrence(identity, balance, updated, read);
  }

  /** Both together, by the name of this one. */
  Occurrence plus(Occurrence other) {
    List<Posting> both = new ArrayList<>(postings);
    both.addAll(other.postings);
    return new Occurrence(identity, balance.plus(other.balance), updated, both);
  }

  /**
   * Whether some say that it was held and some that it was not: who is right hangs on whether their
   * texts are near copies of each other, which only the postings tell.
   */
  public boolean contested() {
    return balance.outcomes().containsKey(Outcome.COMPLETED)
        && balance.outcomes().containsKey(Outcome.CANCELLED);
  }

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
    return Witnesses.of(balance, postings);
  }
}
