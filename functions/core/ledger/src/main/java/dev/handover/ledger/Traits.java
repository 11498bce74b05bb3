package dev.handover.ledger;

import dev.handover.model.Attribute;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Standing;
import dev.handover.model.Status;
import java.util.Optional;

/**
 * What an exchange must be like, beyond its day and its parties.
 *
 * @param receiver the side to which some row goes
 * @param holder the side from which it comes
 * @param people of which kind they are in it
 * @param minCount how many it has at least, whatever its bound; receiver, holder, people and number
 *     are asked of one and the same row
 * @param status as shown
 * @param mediator among its mediators
 * @param place among its places
 * @param source among its sources
 * @param attribute of those who were freed
 * @param disputed whether some account of it contradicts the best one
 */
public record Traits(
    Optional<Party> receiver,
    Optional<Party> holder,
    Optional<People> people,
    Optional<Integer> minCount,
    Optional<Status> status,
    Optional<String> mediator,
    Optional<String> place,
    Optional<String> source,
    Optional<Attribute> attribute,
    Optional<Boolean> disputed) {
  /** Nothing is asked. */
  public static final Traits ANY =
      new Traits(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  boolean fit(Exchange exchange) {
    return (!asksForRow() || exchange.transfers().stream().anyMatch(this::fit))
        && status.filter(asked -> exchange.status() != asked).isEmpty()
        && mediator.filter(asked -> !exchange.mediators().contains(asked)).isEmpty()
        && place.filter(asked -> !exchange.places().contains(asked)).isEmpty()
        && source.filter(asked -> !exchange.sources().contains(asked)).isEmpty()
        && attribute.filter(asked -> !exchange.attributes().contains(asked)).isEmpty()
        && disputed.filter(asked -> isDisputed(exchange) != asked).isEmpty();
  }

  /** Whether a row is one of those that are asked for. */
  public boolean admit(ExchangeTransfer row) {
    return receiver.filter(asked -> !row.to().equals(asked)).isEmpty()
        && holder.filter(asked -> !row.from().equals(Optional.of(asked))).isEmpty()
        && people.filter(asked -> row.people() != asked).isEmpty();
  }

  private boolean asksForRow() {
    return receiver.isPresent() || holder.isPresent() || people.isPresent() || minCount.isPresent();
  }

  private boolean fit(ExchangeTransfer row) {
    return admit(row) && minCount.filter(asked -> row.count().orElse(-1) < asked).isEmpty();
  }

  private static boolean isDisputed(Exchange exchange) {
    return exchange.transfers().stream().anyMatch(row -> row.standing() == Standing.RIVAL);
  }
}
