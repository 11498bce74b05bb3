package dev.handover.bench.query;

import dev.handover.bench.stack.Cost;
import dev.handover.bench.stack.Meter;
import dev.handover.bench.stack.Queries;
import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Answers queries over one table, and tells what each cost. */
final class Desk {
  private static final Instant NOW = Filling.NEWEST.plus(Duration.ofDays(1));

  private final Meter meter = new Meter();
  private final Queries queries;

  Desk(TableServer server, String table) {
    this.queries = new Queries(new Ledger(server.client(List.of(meter)), table, () -> NOW));
  }

  Queries queries() {
    return queries;
  }

  /** What one request costs. */
  Cost cost(Inquiry inquiry) {
    meter.take();
    queries.get(inquiry.target());
    return meter.take();
  }
}
