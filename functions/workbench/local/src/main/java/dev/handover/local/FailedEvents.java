package dev.handover.local;

import java.util.List;

/** Where events wait that failed three times. */
interface FailedEvents extends AutoCloseable {

  /** Some of them that nobody else works on for the next two minutes; empty when there are none. */
  List<FailedEvent> next();

  /** Lets others work on it at once. */
  void release(FailedEvent event);

  /** Takes one away for good. */
  void remove(FailedEvent event);

  @Override
  void close();
}
