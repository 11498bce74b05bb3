package dev.handover.bench.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;

/**
 * Events on their way: delivered in any order, each as often as it was put in, tried three times as
 * Lambda does, and then kept with the failed ones. Safe for use by many threads.
 */
final class Deliveries {
  private static final int ATTEMPTS = 3;

  private final Random random;
  private final List<Delivery> waiting = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final LongAdder attempts = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private int underWay;

  /**
   * One of an event.
   *
   * @param doomed whether the function is killed before it begins, until the event is redriven
   */
  record Delivery(String event, int attempt, boolean doomed) {
    private Delivery again() {
      return new Delivery(event, attempt + 1, doomed);
    }
  }

  Deliveries(Random random) {
    this.random = random;
  }

  synchronized void add(String event, int times, boolean doomed) {
    for (int n = 0; n < times; n++) {
      waiting.add(new Delivery(event, 1, doomed));
    }
  }

  /** Any of those that wait; empty when none does just now. */
  synchronized Optional<Delivery> take() {
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    attempts.increment();
    underWay++;
    int last = waiting.size() - 1;
    int any = random.nextInt(waiting.size());
    Delivery taken = waiting.set(any, waiting.get(last));
    waiting.remove(last);
    return Optional.of(taken);
  }

  synchronized void succeeded() {
    underWay--;
  }

  synchronized void failed(Delivery delivery) {
    underWay--;
    failures.increment();
    if (delivery.attempt() < ATTEMPTS) {
      waiting.add(delivery.again());
    } else {
      failed.add(delivery.event());
    }
  }

  synchronized boolean ended() {
    return waiting.isEmpty() && underWay == 0;
  }

  /** Hands the failed ones over again, and tells how many they were. */
  synchronized int redrive() {
    int redriven = failed.size();
    failed.forEach(event -> waiting.add(new Delivery(event, 1, false)));
    failed.clear();
    return redriven;
  }

  long attempts() {
    return attempts.sum();
  }

  long failures() {
    return failures.sum();
  }
}
