package dev.handover.bench.history;

import java.util.concurrent.SynchronousQueue;
import java.util.function.Supplier;

/** Holds an invocation at each of its calls until its fate is decided. */
final class Gate {
  private final SynchronousQueue<Moment> moments = new SynchronousQueue<>();
  private final SynchronousQueue<Fate> fates = new SynchronousQueue<>();

  /** Where an invocation stands. */
  sealed interface Moment {
    /** About to make a call. */
    record Calling(Call call) implements Moment {}

    /** Done with its event. */
    record Returned() implements Moment {}

    /** Ended by a fault. */
    record Failed(Throwable fault) implements Moment {}
  }

  /** The invocation's side: makes a call when, and in the way, the other side says. */
  <T> T pass(Call call, Supplier<T> effect) {
    try {
      moments.put(new Moment.Calling(call));
      return fates.take().befall(call, effect);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts invocations", e);
    }
  }

  /** The invocation's side: nothing more is to come. */
  void leave(Moment end) {
    try {
      moments.put(end);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts invocations", e);
    }
  }

  /** The other side: waits until the invocation stands at a call or has ended. */
  Moment await() throws InterruptedException {
    return moments.take();
  }

  /** The other side: lets the call have its fate. */
  void decide(Fate fate) throws InterruptedException {
    fates.put(fate);
  }
}
