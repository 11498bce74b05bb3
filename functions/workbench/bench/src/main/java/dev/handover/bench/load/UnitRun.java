package dev.handover.bench.load;

import dev.handover.bench.stack.Meter;
import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;

/** One writer posts articles on one exchange; what does each cost? */
final class UnitRun {
  private UnitRun() {}

  static List<Band> run(TableServer server, int articles) {
    Meter meter = new Meter();
    Ledger ledger = new Ledger(server.client(List.of(meter)), server.createTable());
    List<Band> bands = new ArrayList<>();
    int first = 1;
    for (int last : Band.ends(articles)) {
      for (int number = first; number <= last; number++) {
        Voices.post(ledger, number);
      }
      bands.add(new Band(first, last, meter.take()));
      first = last + 1;
    }
    return bands;
  }
}
