package dev.handover.local;

import java.time.Duration;

/** Does a thing again and again in a thread of its own until it is closed. */
final class Repeating implements AutoCloseable {
  private static final Duration ROUND_MAX = Duration.ofSeconds(10);

  private final Thread thread;
  private volatile boolean closed;

  /** Starts; between two rounds there is a pause. */
  Repeating(String name, Duration pause, Runnable round) {
    this.thread = Thread.ofPlatform().daemon().name(name).start(() -> repeat(pause, round));
  }

  private void repeat(Duration pause, Runnable round) {
    while (!closed) {
      round.run();
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
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
