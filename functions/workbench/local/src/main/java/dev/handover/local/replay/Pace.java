package dev.handover.local.replay;

import java.time.Duration;

/** So many objects a second at most. Safe for use by many threads. */
public final class Pace {
  private final long nanosEach;
  private long next = System.nanoTime();

  public Pace(int perSecond) {
    this.nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
  }

  /** Waits until so many more may be begun. */
  void take(int objects) throws InterruptedException {
    long wait;
    synchronized (this) {
      long now = System.nanoTime();
      long turn = Math.max(now, next);
      wait = turn - now;
      next = turn + nanosEach * objects;
    }
    Thread.sleep(Duration.ofNanos(wait));
  }
}
