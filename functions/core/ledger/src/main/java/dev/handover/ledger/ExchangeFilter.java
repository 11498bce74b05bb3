package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which exchanges are asked for. An exchange that lasted some days counts by its first day; one
 * without a date is left out wherever a day is asked for.
 *
 * @param since the first day that counts
 * @param until the last day that counts
 * @param parties all of them must be sides of the exchange; kept sorted, each once
 * @param traits what it must be like otherwise
 */
public record ExchangeFilter(
    Optional<LocalDate> since, Optional<LocalDate> until, List<Party> parties, Traits traits) {
  /** All exchanges. */
  public static final ExchangeFilter ALL =
      new ExchangeFilter(Optional.empty(), Optional.empty(), List.of());

  public ExchangeFilter {
    parties = parties.stream().distinct().sorted().toList();
  }

  /** All parties that a record must have: those asked for, and those of a row that is asked for. */
  List<Party> sides() {
    return Stream.of(parties.stream(), traits.receiver().stream(), traits.holder().stream())
        .flatMap(some -> some)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether a record has the days and the parties that are asked for. */
  boolean admits(Identity record) {
    return record.parties().containsAll(sides()) && admitsDay(record);
  }

  /** Whether a record has the days that are asked for. */
  boolean admitsDay(Identity record) {
    Optional<LocalDate> day = record.date().map(DateSpan::start);
    return (since.isEmpty() || day.filter(first -> !first.isBefore(since.get())).isPresent())
        && (until.isEmpty() || day.filter(first -> !first.isAfter(until.get())).isPresent());
  }

  /** By days and parties alone. */
  public ExchangeFilter(Optional<LocalDate> since, Optional<LocalDate> until, List<Party> parties) {
    this(since, until, parties, Traits.ANY);
  }
}
