package dev.handover.ledger.total;

import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what totals are parted. */
public enum Grouping {
  /** The year of the first day. */
  YEAR,

  /** The month of the first day. */
  MONTH,

  /** Each party: an exchange stands with each of its own. */
  PARTY,

  /** The kind of people. */
  PEOPLE,

  /** Each mediator: an exchange stands with each of its own. */
  MEDIATOR;

  private static final int YEAR_CHARACTERS = 4;
  private static final int MONTH_CHARACTERS = 7;

  /** The word as it stands in a query and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The groups in which an exchange stands; one without a name where it tells of none. */
  List<Optional<String>> groups(Exchange exchange) {
    List<Optional<String>> named =
        switch (this) {
          case YEAR -> start(exchange, YEAR_CHARACTERS);
          case MONTH -> start(exchange, MONTH_CHARACTERS);
          case PARTY -> names(exchange.parties().stream().map(Party::code));
          case PEOPLE ->
              names(exchange.transfers().stream().map(row -> row.people().word()).distinct());
          case MEDIATOR -> names(exchange.mediators().stream());
        };
    return named.isEmpty() ? List.of(Optional.empty()) : named;
  }

  /** Whether a row of an exchange in a group belongs to the group. */
  boolean holds(Optional<String> group, ExchangeTransfer row) {
    return this != PEOPLE || group.equals(Optional.of(row.people().word()));
  }

  private static List<Optional<String>> start(Exchange exchange, int characters) {
    return names(
        exchange.date().stream().map(date -> date.start().toString().substring(0, characters)));
  }

  private static List<Optional<String>> names(Stream<String> names) {
    return names.map(Optional::of).toList();
  }
}
