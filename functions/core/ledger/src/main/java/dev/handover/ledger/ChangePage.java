package dev.handover.ledger;

import dev.handover.model.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of what changed among exchanges.
 *
 * @param exchanges as they are now, in the order of their last change
 * @param removed ids of those that no article tells of any more, that now are shown under another
 *     id, or that lack a party asked for since the record is gone that named it; in the same order.
 *     A mirror may never have had some of them
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
