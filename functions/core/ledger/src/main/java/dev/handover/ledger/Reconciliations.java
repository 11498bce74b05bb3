package dev.handover.ledger;

import dev.handover.ledger.tally.Reconciler;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.model.Exchange;
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

  /**
   * @param most how many totals, and how many exchanges, are read
   */
  public Reconciliations(Ledger ledger, int most) {
    this.ledger = ledger;
    this.most = most;
  }

  /**
   * One a series of totals, see {@link Reconciliation}.
   *
   * @param asked the days and the receiver; without one, all of them
   * @throws OutOfReachException if there is more to read than is allowed: in part, it would show
   *     gaps that are none
   */
  public List<Reconciliation> of(String speaker, TallyFilter asked) throws OutOfReachException {
    TallyFilter filter =
        new TallyFilter(asked.since(), asked.until(), asked.to(), Optional.of(speaker));
    List<StatedTally> tallies = tallies(filter);
    List<LocalDate> days = tallies.stream().flatMap(tally -> tally.asOf().stream()).toList();
    Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
    Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
    return first.equals(last)
        ? List.of()
        : Reconciler.of(
            speaker,
            tallies,
            exchanges(new ExchangeFilter(first, last, filter.to().stream().toList())));
  }

  private List<StatedTally> tallies(TallyFilter filter) throws OutOfReachException {
    List<StatedTally> tallies = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      TallyPage page = ledger.tallies(filter, Limits.PAGE_EXCHANGES, next);
      tallies.addAll(page.tallies());
      next = page.next();
      require(tallies.size(), "running totals", next);
    } while (next.isPresent());
    return tallies;
  }

  private List<Exchange> exchanges(ExchangeFilter between) throws OutOfReachException {
    List<Exchange> exchanges = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      ExchangePage page = ledger.exchanges(between, Limits.PAGE_EXCHANGES, next);
      exchanges.addAll(page.exchanges());
      next = page.next();
      require(exchanges.size(), "exchanges", next);
    } while (next.isPresent());
    return exchanges;
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
