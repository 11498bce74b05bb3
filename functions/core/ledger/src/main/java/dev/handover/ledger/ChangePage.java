package dev.handover.ledger;

import dev.handover.model.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of what changed among exchanges.
 *
 * @param exchanges as they are now, in the order of their last change
 * @param removed ids of those that no article tells of any more, or that now are shown under
 *     another id, in the same order
 * @param until everything that was entered up to then has been looked at once the last page is
 *     read: where to go on the next time
 * @param next position to go on from; empty on the last page
 */
public record ChangePage(
    List<Exchange> exchanges, List<String> removed, Instant until, Optional<String> next) {
  public ChangePage {
    exchanges = List.copyOf(exchanges);
    removed = List.copyOf(removed);
  }
}
