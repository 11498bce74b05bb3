package dev.handover.ledger;

import dev.handover.model.StatedTally;
import java.util.List;
import java.util.Optional;

/**
 * One page of running totals, the newest first.
 *
 * @param tallies may be fewer than asked for, even none, while {@code next} is there
 * @param next position to go on from; empty on the last page
 */
public record TallyPage(List<StatedTally> tallies, Optional<String> next) {
  public TallyPage {
    tallies = List.copyOf(tallies);
  }
}
