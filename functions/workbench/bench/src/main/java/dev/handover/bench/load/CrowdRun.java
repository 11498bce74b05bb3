package dev.handover.bench.load;

import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.Auditor;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.TransientLedgerException;
import dev.handover.ledger.audit.Findings;
import dev.handover.model.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many writers post articles on one exchange as fast as they can; is any lost?
 *
 * @param writers threads
 * @param hold how long at least a transaction takes its items for itself; zero for DynamoDB Local
 *     as it is, which lets each wait for the others
 */
record CrowdRun(int writers, int articles, Duration hold) {
  /**
   * What came of it.
   *
   * @param transactions tried, those that met a conflict among them
   * @param redeliveries how often the ledger gave up and the event had to come again
   * @param texts that the exchange counts in the end
   */
  record Outcome(
      CrowdRun run,
      Duration took,
      long transactions,
      long conflicts,
      long redeliveries,
      int texts,
      Findings findings) {}

  Outcome on(TableServer server) {
    String table = server.createTable();
    ContendedTable contended = new ContendedTable(server.client(), hold);
    Ledger ledger = new Ledger(contended, table);
    long start = System.nanoTime();
    long redeliveries = write(ledger);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Outcome(
        this,
        took,
        contended.transactions(),
        contended.conflicts(),
        redeliveries,
        ledger.exchange(Voices.EXCHANGE).map(Exchange::texts).orElse(0),
        new Auditor(server.client(), table).audit(server.scan(table)));
  }

  private long write(Ledger ledger) {
    AtomicInteger posted = new AtomicInteger();
    LongAdder redeliveries = new LongAdder();
    Runnable writer =
        () -> {
          for (int n = posted.incrementAndGet(); n <= articles; n = posted.incrementAndGet()) {
            while (!delivered(ledger, n)) {
              redeliveries.increment();
            }
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<?>> running = new ArrayList<>();
      for (int n = 0; n < writers; n++) {
        running.add(threads.submit(writer));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("A writer failed", e);
    }
    return redeliveries.sum();
  }

  private static boolean delivered(Ledger ledger, int number) {
    try {
      Voices.post(ledger, number);
      return true;
    } catch (TransientLedgerException e) {
      // As Lambda does, only sooner.
      return false;
    }
  }
}
