package dev.handover.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What was started, to be closed in the opposite order, once. */
final class Parts implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Consumer<String> notices;

  Parts(Consumer<String> notices) {
    this.notices = notices;
  }

  <T extends AutoCloseable> T add(T part) {
    started.push(part);
    return part;
  }

  /** Closes all; a part that fails to close does not keep the others open. */
  @Override
  public synchronized void close() {
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        notices.accept("Closing went wrong: " + e.getMessage());
      }
    }
  }
}
