package dev.handover.ledger;

import dev.handover.ledger.Repercussions.Purpose;
import dev.handover.model.Exchange;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what is new or changed among exchanges, the last changed first.
 *
 * @param until before which moment
 */
record News(Table table, ExchangeFilter filter, Instant until) {
  /** A feed that is asked for again is the same to the last letter while nothing is new. */
  private static final Instant AT_ANY_TIME = Instant.EPOCH;

  ChangePage page(int limit, Optional<LogPosition> after) {
    Stretch stretch = Stretch.entered(Optional.empty(), until);
    Budget budget = Budget.ofPage();
    Map<String, Exchange> found = new LinkedHashMap<>();
    Optional<LogPosition> passed = after;
    do {
      LogWalk walk = new LogWalk(stretch, AT_ANY_TIME, Sorting.NEWEST, passed);
      ChangePage page =
          new ChangedExchanges(table, filter, Purpose.NEWS, walk, budget)
              .page(limit - found.size());
      keep(found, page.exchanges());
      passed = page.next().map(LogPosition::opened);
    } while (passed.isPresent() && found.size() < limit && !budget.spent());
    if (after.isEmpty() && passed.isPresent() && found.size() < limit) {
      keep(found, newestByDay(limit - found.size()));
    }
    return new ChangePage(
        List.copyOf(found.values()), List.of(), until, passed.map(LogPosition::sealed));
  }

  // What is asked for may lie behind thousands of changes of others, and a feed that shows nothing
  // of it looks broken.
  private List<Exchange> newestByDay(int limit) {
    Budget budget = Budget.ofPage();
    return new Search(table.within(budget), filter, Sorting.NEWEST, _ -> true, budget)
        .page(Optional.empty(), limit)
        .exchanges();
  }

  private static void keep(Map<String, Exchange> found, Collection<Exchange> exchanges) {
    exchanges.forEach(exchange -> found.putIfAbsent(exchange.id(), exchange));
  }
}
