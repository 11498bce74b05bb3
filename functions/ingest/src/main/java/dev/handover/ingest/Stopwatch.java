package dev.handover.ingest;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long the stages of one article took; one that comes twice counts twice. */
final class Stopwatch {
  private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);

  <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      took.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    }
  }

  Map<Stage, Duration> took() {
    return Map.copyOf(took);
  }
}
