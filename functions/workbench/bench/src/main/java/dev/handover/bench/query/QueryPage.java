package dev.handover.bench.query;

import dev.handover.bench.PageSection;
import dev.handover.bench.stack.Cost;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The part of {@code docs/performance.md} that a run of queries writes. */
record QueryPage(QueryRun run, int requests) {
  private static final double NANOSECONDS = 1e6;

  /** Puts it in the place of what an earlier run wrote. */
  void writeTo(Path page) throws IOException {
    new PageSection("mvn -Pqueries").write(page, text());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    Chronicle large = run.large();
    text.append(
        String.format(
            Locale.ROOT,
            """
            | request | calls, %1$,d exchanges | calls, %2$,d | read units, %1$,d | read units, %2$,d |
            |---|---|---|---|---|
            """,
            large.newest(),
            large.newest() + large.past()));
    for (UnitRow row : run.units()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %s | %.1f |%n",
              row.name(),
              cell(row.small(), cost -> Integer.toString(cost.calls())),
              row.large().calls(),
              cell(row.small(), cost -> String.format(Locale.ROOT, "%.1f", cost.readUnits())),
              row.large().readUnits()));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%n| request, %,d exchanges, %,d times | p50 | p99 |%n|---|---|---|%n",
            large.newest() + large.past(),
            requests));
    for (Latency latency : run.latencies()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f ms | %.0f ms |%n",
              latency.inquiry().name(),
              milliseconds(latency.median()),
              milliseconds(latency.p99())));
    }
    text.append(
        String.format(
            Locale.ROOT, "%nFilling the larger table took %,d s.%n", run.filling().toSeconds()));
    return text.toString();
  }

  private static String cell(Optional<Cost> cost, Function<Cost, String> figure) {
    return cost.map(figure).orElse("–");
  }

  private static double milliseconds(Duration duration) {
    return duration.toNanos() / NANOSECONDS;
  }
}
