package dev.handover.ledger;

import dev.handover.model.Party;
import dev.handover.model.StatedTally;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which running totals are asked for. One of a text without a date is left out wherever a day is
 * asked for.
 *
 * @param since the first day as of which it was stated
 * @param until the last such day
 * @param to who got the people back
 * @param saidBy whom the text cites for it
 */
public record TallyFilter(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<Party> to,
    Optional<String> saidBy) {
  /** All tallies. */
  public static final TallyFilter ALL =
      new TallyFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean fits(StatedTally tally) {
    return (to.isEmpty() || to.equals(tally.to()))
        && (saidBy.isEmpty() || tally.saidBy().contains(saidBy.get()));
  }
}
