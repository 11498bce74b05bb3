package dev.handover.local.export;

import java.time.Duration;

/** Waits before what failed is tried again. */
@FunctionalInterface
public interface Pause {
  /**
   * Waits so long.
   *
   * @param reason what failed, in words
   */
  void before(Duration wait, String reason) throws InterruptedException;
}
