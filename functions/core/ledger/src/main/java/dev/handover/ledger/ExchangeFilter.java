package dev.handover.ledger;

import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which exchanges are asked for. An exchange that lasted some days counts by its first day; one
 * without a date is left out wherever a day is asked for.
 *
 * @param since the first day that counts
 * @param until the last day that counts
 * @param parties all of them must be sides of the exchange
 */
public record ExchangeFilter(
    Optional<LocalDate> since, Optional<LocalDate> until, List<Party> parties) {
  /** All exchanges. */
  public static final ExchangeFilter ALL =
      new ExchangeFilter(Optional.empty(), Optional.empty(), List.of());

  public ExchangeFilter {
    parties = List.copyOf(parties);
  }
}
