package dev.handover.bench.history;

import dev.handover.bench.history.Gate.Moment;
import dev.handover.bench.stack.Bucket;
import dev.handover.bench.stack.EventFile;
import dev.handover.ingest.IngestFailedException;
import dev.handover.ingest.TransientReadException;
import dev.handover.ledger.TransientLedgerException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plays a history as badly as S3 and Lambda may: events come late, twice and in any order, up to
 * three invocations run at once, changing places at each call, calls fail in every way, and what
 * failed is delivered again, until every change is told of and every event is done. Now and then
 * somebody asks for an object to be read that has no event.
 */
final class Turmoil {
  private static final int INVOCATIONS_MAX = 3;
  private static final int FAULTS_MAX = 8;
  private static final int ONE_CALL_IN = 6;
  private static final int ONE_EVENT_IN = 4;
  private static final int ONE_LOST_IN = 3;

  private final Random random;
  private final Bucket bucket;
  private final Function<Gate, Consumer<String>> function;
  private final Toll toll;
  private final Deque<Change> ahead;
  private final List<String> undelivered = new ArrayList<>();
  private final List<Invocation> running = new ArrayList<>();
  private final Sequencer sequencer = new Sequencer();
  private final Losses losses;
  private int faults = FAULTS_MAX;

  /**
   * @param function makes an ingest function whose calls are held at a gate
   * @param losses which events never come
   */
  Turmoil(
      List<Change> history,
      Random random,
      Bucket bucket,
      Function<Gate, Consumer<String>> function,
      Losses losses,
      Toll toll) {
    this.ahead = new ArrayDeque<>(history);
    this.random = random;
    this.bucket = bucket;
    this.function = function;
    this.losses = losses;
    this.toll = toll;
  }

  /** What becomes of the events of a bucket. */
  enum Losses {
    NONE,
    SOME
  }

  private interface Step {
    void take() throws InterruptedException;
  }

  /** Until every event is done; then every key is asked for whose events may have been lost. */
  void play(Collection<String> keys) throws InterruptedException {
    playOut();
    if (losses == Losses.SOME) {
      keys.forEach(key -> undelivered.add(EventFile.unsequenced(key)));
      playOut();
    }
  }

  private void playOut() throws InterruptedException {
    for (List<Step> steps = steps(); !steps.isEmpty(); steps = steps()) {
      any(steps).take();
    }
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (!ahead.isEmpty()) {
      steps.add(this::change);
    }
    if (!undelivered.isEmpty() && running.size() < INVOCATIONS_MAX) {
      steps.add(this::deliver);
    }
    running.forEach(invocation -> steps.add(() -> proceed(invocation)));
    return steps;
  }

  private void change() {
    Change change = ahead.removeFirst();
    String event = change.apply(bucket, sequencer.next());
    if (losses == Losses.SOME && random.nextInt(ONE_LOST_IN) == 0) {
      return;
    }
    undelivered.add(event);
    if (random.nextInt(ONE_EVENT_IN) == 0) {
      undelivered.add(event);
    }
    if (random.nextInt(ONE_EVENT_IN) == 0) {
      undelivered.add(EventFile.unsequenced(change.key()));
    }
  }

  private void deliver() throws InterruptedException {
    String event = undelivered.remove(random.nextInt(undelivered.size()));
    Invocation invocation = Invocation.start(event, function);
    running.add(invocation);
    toll.delivered();
    settle(invocation);
  }

  private void proceed(Invocation invocation) throws InterruptedException {
    if (invocation.moment() instanceof Moment.Calling(Call call)) {
      Fate fate = fate(call);
      toll.befell(call, fate);
      invocation.proceed(fate);
    }
    settle(invocation);
  }

  private Fate fate(Call call) {
    if (faults == 0 || random.nextInt(ONE_CALL_IN) != 0) {
      return Fate.DONE;
    }
    faults--;
    return any(Arrays.stream(Fate.values()).filter(fate -> fate.mayBefall(call)).toList());
  }

  private void settle(Invocation invocation) {
    switch (invocation.moment()) {
      case Moment.Calling _ -> {}
      case Moment.Returned() -> running.remove(invocation);
      case Moment.Failed(Throwable fault) -> {
        requireInjected(fault);
        running.remove(invocation);
        undelivered.add(invocation.event());
      }
    }
  }

  // Anything else that a function throws would be thrown in production too.
  private static void requireInjected(Throwable fault) {
    boolean transientFault =
        fault instanceof IngestFailedException
            && (fault.getCause() instanceof TransientLedgerException
                || fault.getCause() instanceof TransientReadException);
    if (!transientFault && !(fault instanceof Crash)) {
      throw new AssertionError("No fault of this kind was injected", fault);
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
