package dev.handover.bench.query;

import dev.handover.bench.stack.TableServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks two tables the same, of which one holds the newest part alone, the other much before it.
 *
 * @param filling how long it took to fill the large one
 */
record QueryRun(Chronicle large, Duration filling, List<UnitRow> units, List<Latency> latencies) {
  QueryRun {
    units = List.copyOf(units);
    latencies = List.copyOf(latencies);
  }

  static QueryRun of(TableServer server, Chronicle small, Chronicle large, int requests) {
    String few = new Filling(server, small).table();
    long start = System.nanoTime();
    String many = new Filling(server, large).table();
    Duration filling = Duration.ofNanos(System.nanoTime() - start);
    return of(new Desk(server, few), new Desk(server, many), large, filling, requests);
  }

  static QueryRun of(Desk few, Desk many, Chronicle large, Duration filling, int requests) {
    List<Inquiry> all = Inquiry.all(many.queries());
    List<UnitRow> units = new ArrayList<>();
    for (Inquiry each : all) {
      units.add(new UnitRow(each.name(), Optional.of(few.cost(each)), many.cost(each)));
    }
    List<Inquiry> past = Inquiry.ofThePast(large);
    past.forEach(each -> units.add(new UnitRow(each.name(), Optional.empty(), many.cost(each))));
    List<Latency> latencies =
        Stream.concat(all.stream(), past.stream())
            .map(each -> Latency.of(many.queries(), each, requests))
            .toList();
    return new QueryRun(large, filling, units, latencies);
  }
}
