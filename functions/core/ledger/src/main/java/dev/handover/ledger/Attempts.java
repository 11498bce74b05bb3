package dev.handover.ledger;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Tries again what others got in the way of, after a pause of random length that grows: writers
 * that collided once must not collide again in step.
 *
 * @param pause waits that long
 */
record Attempts(Consumer<Duration> pause) {
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  /** Attempts that really wait. */
  static Attempts patient() {
    return new Attempts(Attempts::sleep);
  }

  /** The same, which also tell of each attempt that was in vain. */
  Attempts telling(Runnable inVain) {
    return new Attempts(
        length -> {
          inVain.run();
          pause.accept(length);
        });
  }

  /** One attempt. */
  interface Attempt<T> {
    T run() throws ContendedException;
  }

  <T> T until(Attempt<T> attempt) {
    for (int made = 1; ; made++) {
      try {
        return attempt.run();
      } catch (ContendedException e) {
        if (made == Limits.ATTEMPTS) {
          throw new TransientLedgerException(
              "Other writers were in the way " + made + " times; try again later", e);
        }
        pause.accept(jitter(made));
      }
    }
  }

  private static Duration jitter(int made) {
    long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << made);
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1));
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransientLedgerException("Interrupted while waiting for other writers", e);
    }
  }
}
