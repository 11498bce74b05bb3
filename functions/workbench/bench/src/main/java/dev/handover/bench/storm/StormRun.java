package dev.handover.bench.storm;

import dev.handover.bench.stack.EventFile;
import dev.handover.bench.stack.Functions;
import dev.handover.bench.stack.Snapshot;
import dev.handover.bench.stack.TableServer;
import dev.handover.bench.storm.Deliveries.Delivery;
import dev.handover.ingest.IngestFailedException;
import dev.handover.ingest.IngestLimits;
import dev.handover.ledger.Auditor;
import dev.handover.ledger.audit.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Writes articles into a bucket again and again, and has every change told ten times, in any order,
 * to functions that run side by side, are killed between calls, and talk to S3 and DynamoDB over
 * wires that throttle, break and delay. What failed three times is redriven. In the end the table
 * is held against one that was filled in quiet.
 *
 * @param functions that run at one time
 * @param versions of each article, one after the other
 * @param times that each event is delivered
 */
record StormRun(int articles, int versions, int times, int functions, long seed) {
  /** All deliveries of one event in so many fail three times. */
  private static final int DOOMED_ONE_IN = 20;

  private static final Duration IDLE = Duration.ofMillis(5);

  /**
   * What came of it.
   *
   * @param attempts invocations
   * @param failures invocations that failed
   * @param redriven events that had failed three times
   * @param same whether table and answers are those of quiet times
   */
  record Outcome(
      StormRun run,
      Duration took,
      long attempts,
      long failures,
      int redriven,
      Weather weather,
      Findings findings,
      boolean same) {}

  Outcome on(TableServer tables) {
    Weather weather = new Weather(seed);
    Deliveries deliveries = new Deliveries(new Random(seed));
    String table = tables.createTable();
    try (BucketServer bucket = BucketServer.start();
        Wire s3Wire = Wire.to(bucket.endpoint(), Wire.Service.S3, weather);
        Wire tableWire = Wire.to(tables.endpoint(), Wire.Service.DYNAMODB, weather);
        S3Client s3 = BucketServer.client(s3Wire.address(), StormRun::bounded);
        DynamoDbClient dynamoDb = tables.client(tableWire.address(), StormRun::bounded)) {
      long start = System.nanoTime();
      Map<String, Version> last;
      int redriven;
      try (ExecutorService threads = Executors.newFixedThreadPool(functions + 1)) {
        Functions stormy = new Functions(s3, new MortalTable(dynamoDb, weather), table);
        Future<Map<String, Version>> writer = threads.submit(() -> write(bucket, deliveries));
        List<Future<?>> workers = new ArrayList<>();
        for (int n = 0; n < functions; n++) {
          workers.add(threads.submit(() -> work(stormy, deliveries, writer)));
        }
        last = result(writer);
        workers.forEach(StormRun::result);
        redriven = deliveries.redrive();
        // Whoever redrives has mended what was wrong.
        weather.calm();
        work(stormy, deliveries, writer);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      return new Outcome(
          this,
          took,
          deliveries.attempts(),
          deliveries.failures(),
          redriven,
          weather,
          new Auditor(tables.client(), table).audit(tables.scan(table)),
          asInQuiet(tables, table, bucket, last));
    }
  }

  private static void bounded(ClientOverrideConfiguration.Builder calls) {
    calls
        .apiCallAttemptTimeout(IngestLimits.CALL_ATTEMPT_MAX)
        .apiCallTimeout(IngestLimits.CALL_MAX);
  }

  /** Changes the bucket, and gives the last version of each article. */
  private Map<String, Version> write(BucketServer bucket, Deliveries deliveries) {
    List<String> keys =
        new ArrayList<>(
            IntStream.range(0, articles * versions)
                .mapToObj(n -> "wire copy/%d+й.txt".formatted(n % articles))
                .toList());
    Collections.shuffle(keys, new Random(seed));
    Map<String, Version> last = new HashMap<>();
    Random contents = new Random(seed);
    int change = 0;
    for (String key : keys) {
      Version version = Version.any(key, contents);
      last.put(key, version);
      String sequencer = "%08X".formatted(++change);
      boolean doomed = change % DOOMED_ONE_IN == 0;
      if (version.content().isPresent()) {
        bucket.put(key, version.bytes());
        deliveries.add(EventFile.created(key, sequencer), times, doomed);
      } else {
        bucket.remove(key);
        deliveries.add(EventFile.removed(key, sequencer), times, doomed);
      }
    }
    return last;
  }

  private static void work(Functions function, Deliveries deliveries, Future<?> writer) {
    while (!(writer.isDone() && deliveries.ended())) {
      deliveries
          .take()
          .ifPresentOrElse(each -> deliver(function, deliveries, each), StormRun::idle);
    }
  }

  private static void deliver(Functions function, Deliveries deliveries, Delivery delivery) {
    try {
      if (delivery.doomed()) {
        throw new Weather.Killed();
      }
      function.ingest(delivery.event());
      deliveries.succeeded();
    } catch (IngestFailedException | Weather.Killed e) {
      deliveries.failed(delivery);
    }
  }

  private static void idle() {
    try {
      TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts workers", e);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The storm itself failed", e);
    }
  }

  private static boolean asInQuiet(
      TableServer tables, String table, BucketServer bucket, Map<String, Version> last) {
    String quiet = tables.createTable();
    try (S3Client s3 = BucketServer.client(bucket.endpoint(), _ -> {})) {
      Functions functions = new Functions(s3, tables.client(), quiet);
      last.values().stream()
          .filter(version -> version.content().isPresent())
          .forEach(version -> functions.ingest(EventFile.created(version.key(), "01")));
      Snapshot calm = Snapshot.of(tables.scan(quiet), functions);
      Functions readers = new Functions(s3, tables.client(), table);
      Snapshot stormy = Snapshot.of(tables.scan(table), readers);
      return calm.itemsApartFromEvents().equals(stormy.itemsApartFromEvents())
          && calm.pages().equals(stormy.pages())
          && calm.exchanges().equals(stormy.exchanges());
    }
  }
}
