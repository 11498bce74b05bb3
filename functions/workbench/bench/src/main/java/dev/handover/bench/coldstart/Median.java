package dev.handover.bench.coldstart;

import java.time.Duration;
import java.util.List;

/** The middle of figures, which one slow start does not move. */
final class Median {
  private Median() {}

  /** Of an even number, the mean of the middle two; zero of none. */
  static Duration of(List<Duration> durations) {
    return Duration.ofNanos(
        (long) ofDoubles(durations.stream().map(one -> (double) one.toNanos()).toList()));
  }

  /** The same of numbers. */
  static double ofDoubles(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int size = sorted.size();
    return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }
}
