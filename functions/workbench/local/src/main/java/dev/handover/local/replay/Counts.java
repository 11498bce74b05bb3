package dev.handover.local.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many objects of which fate. Safe for use by many threads. */
final class Counts {
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private long listed;
  private long current;
  private int failed;

  synchronized void listed(int objects, int thereof) {
    listed += objects;
    current += thereof;
  }

  synchronized void add(Outcome outcome) {
    if (outcome.succeeded()) {
      outcomes.merge(outcome.text(), 1, Integer::sum);
    } else {
      failed++;
    }
  }

  synchronized int failed() {
    return failed;
  }

  /** {@code 1,200 objects, 1,000 read before by these rules; 190 posted, 10 rejected as empty}. */
  synchronized String text() {
    String read =
        outcomes.entrySet().stream()
            .map(each -> "%,d %s".formatted(each.getValue(), each.getKey()))
            .collect(Collectors.joining(", "));
    return "%,d objects, %,d read before by these rules; %s%s"
        .formatted(
            listed,
            current,
            read.isEmpty() ? "0 read" : read,
            failed == 0 ? "" : ", %,d failed".formatted(failed));
  }
}
