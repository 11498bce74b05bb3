package dev.handover.ledger;

import dev.handover.model.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * One page of exchanges, newest first.
 *
 * @param exchanges may be fewer than asked for, even none, while {@code next} is there: the work
 *     budget of one request was spent before the page was full
 * @param next position to go on from; empty on the last page
 */
public record ExchangePage(List<Exchange> exchanges, Optional<String> next) {
  public ExchangePage {
    exchanges = List.copyOf(exchanges);
  }
}
