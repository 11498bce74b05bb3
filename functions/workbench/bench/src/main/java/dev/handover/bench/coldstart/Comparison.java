package dev.handover.bench.coldstart;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Starts of one program beside starts of another: one of each in turn, so that what else the
 * machine does meets both alike.
 */
record Comparison(List<Start> starts, List<Start> others) {
  Comparison {
    starts = List.copyOf(starts);
    others = List.copyOf(others);
  }

  /**
   * Starts both as often as told, after once that does not count.
   *
   * @param warm events after the first two of each start
   */
  static Comparison of(Launcher launcher, Lever lever, Lambda lambda, int pairs, int warm)
      throws IOException, InterruptedException {
    Program without = lever.without();
    Program with = lever.with().program();
    List<Start> starts = new ArrayList<>();
    List<Start> others = new ArrayList<>();
    for (int pair = -1; pair < pairs; pair++) {
      boolean otherFirst = pair % 2 == 0;
      Program one = otherFirst ? with : without;
      Program two = otherFirst ? without : with;
      Start begun = launcher.start(one, lever.errand(), lambda, warm);
      Start ended = launcher.start(two, lever.errand(), lambda, warm);
      if (pair >= 0) {
        starts.add(otherFirst ? ended : begun);
        others.add(otherFirst ? begun : ended);
      }
    }
    return new Comparison(starts, others);
  }

  /** The median of how much the other takes for each one that the first takes. */
  double ratio(Function<Start, Duration> figure) {
    return Median.ofDoubles(
        IntStream.range(0, starts.size())
            .mapToObj(
                n ->
                    (double) figure.apply(others.get(n)).toNanos()
                        / figure.apply(starts.get(n)).toNanos())
            .toList());
  }
}
