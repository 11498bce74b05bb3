package dev.handover.local;

import java.time.Duration;
import java.util.function.Consumer;

/** Does a thing again and again in a thread of its own until it is closed. */
final class Repeating implements AutoCloseable {
  private static final Duration ROUND_MAX = Duration.ofSeconds(10);

  private final Thread thread;
  private volatile boolean closed;

  private final Consumer<String> faults;
  private String said = "";

  /**
   * Starts; between two rounds there is a pause. A round that fails does not end it, and is told
   * once, until another fails otherwise.
   */
  Repeating(String name, Duration pause, Runnable round, Consumer<String> faults) {
    this.faults = faults;
    this.thread = Thread.ofPlatform().daemon().name(name).start(() -> repeat(pause, round));
  }

  private void repeat(Duration pause, Runnable round) {
    while (!closed) {
      attempt(round);
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void attempt(Runnable round) {
    try {
      round.run();
      said = "";
    } catch (Throwable e) {
      // Even an error must not end the thread: HTTP would go on serving what is no longer looked
      // at.
      say("The " + Thread.currentThread().getName() + " failed and goes on. " + e);
    }
  }

  private void say(String fault) {
    if (!fault.equals(said)) {
      said = fault;
      faults.accept(fault);
    }
  }

  /** Lets the round under way end, and starts no other. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(ROUND_MAX);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
