package dev.handover.bench.history;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How much went wrong, over all histories: a test that injects nothing proves nothing. */
final class Toll {
  private final Map<Fate, Map<Call, Integer>> calls = new EnumMap<>(Fate.class);
  private int histories;
  private int changes;
  private int deliveries;
  private int cancelled;

  void played(int changes) {
    this.histories++;
    this.changes += changes;
  }

  void delivered() {
    deliveries++;
  }

  void befell(Call call, Fate fate) {
    calls.computeIfAbsent(fate, _ -> new TreeMap<>()).merge(call, 1, Integer::sum);
  }

  /** A transaction was cancelled by DynamoDB itself: two invocations had met. */
  void cancelled() {
    cancelled++;
  }

  int histories() {
    return histories;
  }

  int races() {
    return cancelled;
  }

  /** How often a fate befell a call. */
  int count(Fate fate, Call call) {
    return calls.getOrDefault(fate, Map.of()).getOrDefault(call, 0);
  }

  /** A line of figures, and one for each fate. */
  String text() {
    StringBuilder text =
        new StringBuilder(
            "%d histories, %d changes, %d deliveries, %d transactions met another's%n"
                .formatted(histories, changes, deliveries, cancelled));
    calls.forEach((fate, counts) -> text.append("%s %s%n".formatted(fate, counts)));
    return text.toString();
  }
}
