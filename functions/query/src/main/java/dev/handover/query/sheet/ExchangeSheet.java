package dev.handover.query.sheet;

import dev.handover.ledger.total.Totals;
import dev.handover.model.Agreement;
import dev.handover.model.Citation;
import dev.handover.model.DateSpan;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Standing;
import dev.handover.model.Total;
import dev.handover.query.format.EvidenceLink;
import dev.handover.query.http.Percent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Exchanges as a table, one row a transfer; an exchange of which no transfer is told has one row.
 * The other columns repeat the exchange's fields. Values of a list are parted by semicolons.
 */
public final class ExchangeSheet {
  /** The table. */
  public static final Sheet<Exchange> SHEET =
      Sheet.of(
          ExchangeSheet::rows,
          List.of(
              of("id", Exchange::id),
              new Sheet.Column<>("url", Row::url),
              of("start", exchange -> exchange.date().map(DateSpan::start)),
              of("end", exchange -> exchange.date().map(DateSpan::end)),
              of("precision", exchange -> exchange.date().map(date -> date.precision().word())),
              of("status", exchange -> exchange.status().word()),
              of("parties", Exchange::parties),
              row("to", ExchangeTransfer::to),
              row("from", ExchangeTransfer::from),
              row("people", transfer -> transfer.people().word()),
              row("count", ExchangeTransfer::count),
              row("bound", transfer -> transfer.bound().map(bound -> bound.word())),
              row("standing", transfer -> transfer.standing().word()),
              new Sheet.Column<>("counted", Row::counted),
              row("account", ExchangeTransfer::account),
              row("said_by", ExchangeTransfer::saidBy),
              row("transfer_voices", ExchangeTransfer::voices),
              row("quote", transfer -> quoted(transfer, Citation::quote)),
              new Sheet.Column<>("evidence", Row::evidence),
              of("total", exchange -> exchange.total().map(Total::count)),
              of("total_bound", exchange -> exchange.total().map(total -> total.bound().word())),
              of(
                  "attributes",
                  exchange -> exchange.attributes().stream().map(a -> a.word()).toList()),
              of("mediators", Exchange::mediators),
              of("places", Exchange::places),
              of("agreement_place", exchange -> exchange.agreement().flatMap(Agreement::place)),
              of("agreement_date", exchange -> exchange.agreement().flatMap(Agreement::date)),
              of("sources", Exchange::sources),
              of("ordinal", Exchange::ordinal),
              of("origins", Exchange::origins),
              of("texts", Exchange::texts),
              of("voices", Exchange::voices),
              of("first_reported", Exchange::firstReported),
              of("last_reported", Exchange::lastReported),
              of("updated", Exchange::updated),
              of("also_known_as", exchange -> exchange.neighbours().alsoKnownAs()),
              of("covers", exchange -> exchange.neighbours().covers()),
              of("covered_by", exchange -> exchange.neighbours().coveredBy()),
              of("related", exchange -> exchange.neighbours().related())));

  private ExchangeSheet() {}

  private record Row(Exchange exchange, Optional<ExchangeTransfer> transfer, String address) {
    String url() {
      return address + "/exchanges/" + Percent.encode(exchange.id());
    }

    // Which of two neighbouring days with the same figures counts depends on what else is asked.
    String counted() {
      return transfer
          .map(
              row -> {
                if (row.standing() != Standing.BEST || !Totals.counts(exchange)) {
                  return "no";
                }
                return exchange.neighbours().related().isEmpty() ? "yes" : "perhaps";
              })
          .orElse("no");
    }

    Optional<String> evidence() {
      return transfer.flatMap(row -> quoted(row, citation -> EvidenceLink.of(address, citation)));
    }
  }

  private static List<Row> rows(Exchange exchange, String address) {
    return exchange.transfers().isEmpty()
        ? List.of(new Row(exchange, Optional.empty(), address))
        : exchange.transfers().stream()
            .map(transfer -> new Row(exchange, Optional.of(transfer), address))
            .toList();
  }

  private static Optional<String> quoted(
      ExchangeTransfer transfer, Function<Citation, String> part) {
    return transfer.evidence().stream().findFirst().map(part);
  }

  private static Sheet.Column<Row> of(String name, Function<Exchange, ?> cell) {
    return new Sheet.Column<>(name, row -> cell.apply(row.exchange()));
  }

  private static Sheet.Column<Row> row(String name, Function<ExchangeTransfer, ?> cell) {
    return new Sheet.Column<>(name, row -> row.transfer().map(cell));
  }
}
