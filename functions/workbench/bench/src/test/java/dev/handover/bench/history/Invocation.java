package dev.handover.bench.history;

import dev.handover.bench.history.Gate.Moment;
import java.util.function.Function;

/** One run of the ingest function on one event, moved on call by call. */
final class Invocation {
  private final String event;
  private final Gate gate = new Gate();
  private Moment moment;

  private Invocation(String event, Moment start) {
    this.event = event;
    this.moment = start;
  }

  /**
   * Starts it, up to its first call.
   *
   * @param function makes a function whose calls are held at a gate
   */
  static Invocation start(
      String event, Function<Gate, java.util.function.Consumer<String>> function)
      throws InterruptedException {
    Invocation started = new Invocation(event, new Moment.Returned());
    var ingest = function.apply(started.gate);
    var _ = Thread.ofVirtual().start(() -> started.gate.leave(end(() -> ingest.accept(event))));
    started.moment = started.gate.await();
    return started;
  }

  private static Moment end(Runnable run) {
    try {
      run.run();
      return new Moment.Returned();
    } catch (RuntimeException | Error e) {
      return new Moment.Failed(e);
    }
  }

  String event() {
    return event;
  }

  Moment moment() {
    return moment;
  }

  /** Lets the call at which it stands have its fate, and goes on to the next one or to the end. */
  void proceed(Fate fate) throws InterruptedException {
    gate.decide(fate);
    moment = gate.await();
  }
}
