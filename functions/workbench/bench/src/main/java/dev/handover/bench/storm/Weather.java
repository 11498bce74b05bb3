package dev.handover.bench.storm;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Decides what goes wrong, and keeps count. Safe for use by many threads.
 *
 * <p>Of a hundred requests some eight have trouble. The function is killed before one in a hundred
 * reads, before one in twenty writes and after another.
 */
final class Weather {
  private static final int LATE_MAX = 12;

  private final Random random;
  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final AtomicInteger late = new AtomicInteger();
  private volatile boolean calm;

  Weather(long seed) {
    this.random = new Random(seed);
  }

  /** From now on nothing goes wrong. */
  void calm() {
    calm = true;
  }

  /** What befalls a request to a service. */
  Trouble trouble(String service) {
    Trouble trouble = calm ? Trouble.NONE : drawn();
    if (trouble != Trouble.NONE) {
      count(service + " " + trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return trouble;
  }

  private Trouble drawn() {
    int lot = random.nextInt(1_000);
    if (lot < 30) {
      return Trouble.THROTTLED;
    } else if (lot < 45) {
      return Trouble.FAULT;
    } else if (lot < 60) {
      return Trouble.LOST;
    } else if (lot < 78) {
      return Trouble.ANSWER_LOST;
    } else if (lot < 80) {
      return late.incrementAndGet() <= LATE_MAX ? Trouble.LATE : Trouble.NONE;
    }
    return Trouble.NONE;
  }

  /** Kills the function now and then. */
  void mayKill(String moment, int oneIn) {
    if (!calm && random.nextInt(oneIn) == 0) {
      count("killed " + moment);
      throw new Killed();
    }
  }

  private void count(String what) {
    counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
  }

  /** How often each thing went wrong. */
  Map<String, LongAdder> counts() {
    return counts;
  }

  /** The function ends here, as when its machine is lost: no code of it may catch this. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed", null, false, false);
    }
  }
}
