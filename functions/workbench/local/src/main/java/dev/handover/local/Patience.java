package dev.handover.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How long to wait before what failed is tried again: longer each time. */
final class Patience {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration MAX = Duration.ofSeconds(30);
  private static final int DOUBLINGS_MAX = 7;

  private final Map<String, Wait> waits = new HashMap<>();

  private record Wait(String stamp, int failures, long until) {}

  /** Whether a thing may be tried now; one that changed since may be at once. */
  boolean allows(String key, String stamp) {
    Wait wait = waits.get(key);
    return wait == null || !wait.stamp().equals(stamp) || System.nanoTime() - wait.until() >= 0;
  }

  /** Notes a failure and gives the wait that follows. */
  Duration failed(String key, String stamp) {
    Wait before = waits.get(key);
    int failures = before != null && before.stamp().equals(stamp) ? before.failures() + 1 : 1;
    Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_MAX));
    Duration bounded = wait.compareTo(MAX) > 0 ? MAX : wait;
    waits.put(key, new Wait(stamp, failures, System.nanoTime() + bounded.toNanos()));
    return bounded;
  }

  /** How often it failed since it changed or succeeded. */
  int failures(String key) {
    return Optional.ofNullable(waits.get(key)).map(Wait::failures).orElse(0);
  }

  void succeeded(String key) {
    waits.remove(key);
  }
}
