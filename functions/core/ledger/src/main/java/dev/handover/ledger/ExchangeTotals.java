package dev.handover.ledger;

import dev.handover.ledger.total.GroupedTotal;
import dev.handover.ledger.total.GroupedTotals;
import dev.handover.ledger.total.Grouping;
import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the exchanges of a query and adds them up. */
public final class ExchangeTotals {
  private final Ledger ledger;
  private final int most;
  private final int entries;

  /**
   * @param most how many exchanges are read
   * @param entries of the index that are looked at for them
   */
  public ExchangeTotals(Ledger ledger, int most, int entries) {
    this.ledger = ledger;
    this.most = most;
    this.entries = entries;
  }

  /**
   * The totals of a query, see {@link GroupedTotals}. Where it asks for a receiver, a holder or a
   * kind of people, only such rows are added up.
   *
   * @throws OutOfReachException if there is more to read than is allowed: a part is no total
   */
  public List<GroupedTotal> of(ExchangeFilter filter, List<Grouping> by)
      throws OutOfReachException {
    return GroupedTotals.of(exchanges(filter), by, filter.traits()::admit);
  }

  private List<Exchange> exchanges(ExchangeFilter filter) throws OutOfReachException {
    Budget budget = new Budget(entries, Limits.CALLS_PER_SUM);
    List<Exchange> exchanges = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      ExchangePage page = ledger.unprinted(filter, _ -> true, Limits.PAGE_EXCHANGES, next, budget);
      exchanges.addAll(page.exchanges());
      next = page.next();
      if (exchanges.size() > most
          || (next.isPresent() && (exchanges.size() == most || budget.spent()))) {
        throw new OutOfReachException(
            "To add them up, more than "
                + most
                + " exchanges would have to be read, or more than "
                + entries
                + " entries looked at; ask for fewer days with since and until, or name a party.");
      }
    } while (next.isPresent());
    return exchanges;
  }
}
