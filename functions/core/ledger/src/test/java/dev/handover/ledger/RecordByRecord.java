package dev.handover.ledger;

import dev.handover.model.DateSpan;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a list must give, without an index, a page or a budget: every record of the table is read by
 * its id, and each exchange laid beside the filter.
 *
 * @param exchanges in the order of the oldest first
 */
record RecordByRecord(List<Entry> exchanges) {
  /**
   * An exchange.
   *
   * @param record the longest id of those that are one exchange, which is that of most parties
   */
  record Entry(Exchange exchange, String record) {
    static Entry of(Exchange exchange) {
      return new Entry(
          exchange,
          Stream.concat(Stream.of(exchange.id()), exchange.neighbours().alsoKnownAs().stream())
              .max(Comparator.comparingInt(String::length))
              .orElseThrow());
    }

    String day() {
      return exchange.date().map(date -> date.start().toString()).orElse("");
    }
  }

  static RecordByRecord of(String table, Ledger ledger) {
    TreeMap<String, Entry> found = new TreeMap<>();
    for (Item item : new Contents(table).nonZero().values()) {
      if (item.text(Keys.SK).equals("X")) {
        ledger
            .exchange(Keys.exchangeId(item.text(Keys.PK)))
            .map(Entry::of)
            .ifPresent(entry -> found.put(entry.day() + "#" + entry.record(), entry));
      }
    }
    return new RecordByRecord(List.copyOf(found.values()));
  }

  /** The ids of those that fit. */
  List<String> list(ExchangeFilter filter, Sorting sorting) {
    List<String> ids = new ArrayList<>();
    for (Entry entry : exchanges) {
      if (fits(filter, entry)) {
        ids.add(entry.exchange().id());
      }
    }
    if (sorting == Sorting.NEWEST) {
      Collections.reverse(ids);
    }
    return ids;
  }

  /** Whether an exchange is what a filter asks for, clause by clause. */
  static boolean fits(ExchangeFilter filter, Entry entry) {
    Exchange exchange = entry.exchange();
    Traits traits = filter.traits();
    if (filter.since().isPresent() || filter.until().isPresent()) {
      Optional<LocalDate> day = exchange.date().map(DateSpan::start);
      if (day.isEmpty()
          || day.get().isBefore(filter.since().orElse(LocalDate.MIN))
          || day.get().isAfter(filter.until().orElse(LocalDate.MAX))) {
        return false;
      }
    }
    // No code of a party in these tests is part of another one.
    if (!filter.parties().stream().allMatch(party -> entry.record().contains(party.code()))) {
      return false;
    }
    boolean row = false;
    for (ExchangeTransfer each : exchange.transfers()) {
      row |= fits(traits, each);
    }
    boolean aboutRows =
        Stream.of(traits.receiver(), traits.holder(), traits.people(), traits.minCount())
            .anyMatch(Optional::isPresent);
    boolean disputed =
        exchange.transfers().stream()
            .map(ExchangeTransfer::standing)
            .anyMatch(Standing.RIVAL::equals);
    return (row || !aboutRows)
        && (traits.status().isEmpty() || traits.status().get() == exchange.status())
        && (traits.mediator().isEmpty() || exchange.mediators().contains(traits.mediator().get()))
        && (traits.place().isEmpty() || exchange.places().contains(traits.place().get()))
        && (traits.source().isEmpty() || exchange.sources().contains(traits.source().get()))
        && (traits.attribute().isEmpty()
            || exchange.attributes().contains(traits.attribute().get()))
        && (traits.disputed().isEmpty() || traits.disputed().get() == disputed);
  }

  private static boolean fits(Traits traits, ExchangeTransfer row) {
    if (traits.receiver().isPresent() && !traits.receiver().get().equals(row.to())) {
      return false;
    }
    if (traits.holder().isPresent() && !traits.holder().equals(row.from())) {
      return false;
    }
    if (traits.people().isPresent() && traits.people().get() != row.people()) {
      return false;
    }
    return traits.minCount().isEmpty()
        || (row.count().isPresent() && row.count().get() >= traits.minCount().get());
  }
}
