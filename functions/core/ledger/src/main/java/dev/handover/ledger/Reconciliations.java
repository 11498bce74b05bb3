package dev.handover.ledger;

import dev.handover.ledger.tally.Reconciler;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.StatedTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a speaker's running totals and the exchanges between them, and lays them side by side. */
public final class Reconciliations {
  private final Ledger ledger;
  private final int most;
  private final int entries;

  /**
   * @param most how many totals, and how many exchanges, are read
   * @param entries of the index that are looked at for all of them together
   */
  public Reconciliations(Ledger ledger, int most, int entries) {
    this.ledger = ledger;
    this.most = most;
    this.entries = entries;
  }

  /**
   * One a series of totals, see {@link Reconciliation}.
   *
   * @param asked the days and the receiver; without one, all of them
   * @throws OutOfReachException if there is more to read than is allowed: in part, it would show
   *     gaps that are none
   */
  public List<Reconciliation> of(String speaker, TallyFilter asked) throws OutOfReachException {
    Budget budget = new Budget(entries, Limits.CALLS_PER_SUM);
    TallyFilter filter =
        new TallyFilter(asked.since(), asked.until(), asked.to(), Optional.of(speaker));
    List<StatedTally> tallies = tallies(filter, budget);
    List<LocalDate> days = tallies.stream().flatMap(tally -> tally.asOf().stream()).toList();
    Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
    Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
    return first.equals(last)
        ? List.of()
        : Reconciler.of(
            speaker,
            tallies,
            exchanges(first.orElseThrow(), last.orElseThrow(), filter.to(), budget));
  }

  private List<StatedTally> tallies(TallyFilter filter, Budget budget) throws OutOfReachException {
    List<StatedTally> tallies = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      requireLeft(budget);
      TallyPage page = ledger.tallies(filter, Limits.PAGE_EXCHANGES, next, budget);
      tallies.addAll(page.tallies());
      next = page.next();
      require(tallies.size(), "running totals", next);
    } while (next.isPresent());
    return tallies;
  }

  // Those that started before and may have gone on count as well: they leave the first step open.
  private List<Exchange> exchanges(
      LocalDate after, LocalDate until, Optional<Party> receiver, Budget budget)
      throws OutOfReachException {
    LocalDate reach = after.minusDays(Limits.REACH.toDays());
    ExchangeFilter filter =
        new ExchangeFilter(Optional.of(reach), Optional.of(until), receiver.stream().toList());
    List<Exchange> exchanges = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      requireLeft(budget);
      ExchangePage page =
          ledger.unprinted(
              filter,
              identity -> identity.date().filter(date -> date.end().isAfter(after)).isPresent(),
              Limits.PAGE_EXCHANGES,
              next,
              budget);
      exchanges.addAll(page.exchanges());
      next = page.next();
      require(exchanges.size(), "exchanges", next);
    } while (next.isPresent());
    return exchanges;
  }

  private void requireLeft(Budget budget) throws OutOfReachException {
    if (budget.spent()) {
      throw new OutOfReachException(
          "To find the totals and the exchanges between them, more than "
              + entries
              + " entries would have to be looked at; ask for fewer days with since and until.");
    }
  }

  private void require(int read, String what, Optional<String> next) throws OutOfReachException {
    if (next.isPresent() && read >= most) {
      throw new OutOfReachException(
          "There are more than "
              + most
              + " "
              + what
              + " to read; ask for fewer days with since and until, or name a receiver.");
    }
  }
}
