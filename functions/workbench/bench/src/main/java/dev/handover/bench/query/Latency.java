package dev.handover.bench.query;

import dev.handover.bench.stack.Queries;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * How long a request takes, from the event's JSON to the response.
 *
 * @param median half of the requests took no longer
 * @param p99 99 of a hundred took no longer
 */
record Latency(Inquiry inquiry, Duration median, Duration p99) {
  /** Of many requests one after the other, after a quarter as many that do not count. */
  static Latency of(Queries queries, Inquiry inquiry, int requests) {
    for (int n = 0; n < requests / 4; n++) {
      queries.get(inquiry.target());
    }
    long[] took = LongStream.range(0, requests).map(_ -> time(queries, inquiry)).sorted().toArray();
    return new Latency(inquiry, quantile(took, 50), quantile(took, 99));
  }

  private static long time(Queries queries, Inquiry inquiry) {
    long start = System.nanoTime();
    queries.get(inquiry.target());
    return System.nanoTime() - start;
  }

  // The smallest that is no less than so many in a hundred.
  private static Duration quantile(long[] sorted, int percent) {
    return Duration.ofNanos(sorted[(sorted.length * percent + 99) / 100 - 1]);
  }
}
