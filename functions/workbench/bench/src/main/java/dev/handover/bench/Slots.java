package dev.handover.bench;

import dev.handover.bench.Annotation.Deal;
import dev.handover.bench.Annotation.Exchange;
import dev.handover.bench.Annotation.Row;
import java.util.List;
import java.util.stream.Stream;

/** The values of an exchange, slot by slot. */
final class Slots {
  private Slots() {}

  /** The values; none of the slots that measure exchanges and articles as such. */
  static List<Value> values(Slot slot, Exchange exchange) {
    return switch (slot) {
      case EXCHANGE, TALLY -> List.of();
      case PARTY -> Value.named(exchange.parties());
      case DATE -> exchange.date().map(Value::exact).stream().toList();
      case STATUS -> List.of(Value.exact(exchange.status()));
      case DIRECTION ->
          exchange.transfers().stream().map(row -> Value.exact(row.to())).distinct().toList();
      case TRANSFER ->
          counted(exchange).map(row -> Value.exact(row.to(), row.people(), row.count())).toList();
      case COUNT ->
          counted(exchange).map(row -> Value.exact(row.to(), row.count())).distinct().toList();
      case BOUND ->
          counted(exchange).map(row -> Value.exact(row.to(), row.count(), row.bound())).toList();
      case ATTRIBUTE -> Value.exact(exchange.attributes());
      case MEDIATOR -> Value.exact(exchange.mediators());
      case PLACE -> Value.named(exchange.places());
      case AGREEMENT -> exchange.agreement().stream().flatMap(Slots::agreement).toList();
      case SOURCE -> Value.named(exchange.sources());
      case ORDINAL -> exchange.ordinal().map(Value::exact).stream().toList();
      case TOTAL -> exchange.total().map(total -> Value.exact(total.count())).stream().toList();
      case SAID_BY -> counted(exchange).flatMap(Slots::sayings).toList();
      case RIVAL -> rivals(counted(exchange).toList());
    };
  }

  private static Stream<Row> counted(Exchange exchange) {
    return exchange.transfers().stream().filter(row -> row.count().isPresent());
  }

  private static Stream<Value> agreement(Deal deal) {
    return Stream.concat(deal.place().stream(), deal.date().stream())
        .map(said -> Value.named(said));
  }

  private static Stream<Value> sayings(Row row) {
    return row.saidBy().stream().map(who -> Value.named(who, row.to(), row.count()));
  }

  private static List<Value> rivals(List<Row> rows) {
    return rows.stream()
        .flatMap(
            row ->
                rows.stream()
                    .filter(other -> other.to().equals(row.to()) && row.account() < other.account())
                    .map(other -> rival(row.to(), count(row), count(other))))
        .distinct()
        .toList();
  }

  private static Value rival(String to, int one, int other) {
    return Value.exact(to, Math.min(one, other), Math.max(one, other));
  }

  private static int count(Row row) {
    return row.count().orElseThrow();
  }
}
