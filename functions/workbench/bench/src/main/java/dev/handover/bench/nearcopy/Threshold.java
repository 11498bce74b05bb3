package dev.handover.bench.nearcopy;

import dev.handover.bench.Share;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a threshold of likeness would get wrong on the half of the pairs that it is chosen on.
 *
 * @param percent likeness from which two texts would be near copies
 * @param missed copies not recognised
 * @param joined different stories taken for copies
 */
record Threshold(int percent, Share missed, Share joined) {
  private static final int STEP = 5;
  private static final int HIGHEST = 80;

  /** In steps of .05; no copy or story is of the half that is reported. */
  static List<Threshold> all(Pairs pairs) {
    List<Double> copies =
        Arrays.stream(Edit.values())
            .flatMap(edit -> pairs.copies(edit).stream())
            .filter(Pair::choosing)
            .map(Pair::likeness)
            .toList();
    List<Double> stories =
        Arrays.stream(Sharing.values())
            .flatMap(sharing -> pairs.different(sharing).stream())
            .filter(Pair::choosing)
            .map(Pair::likeness)
            .toList();
    return IntStream.rangeClosed(1, HIGHEST / STEP)
        .map(step -> step * STEP)
        .mapToObj(percent -> new Threshold(percent, below(copies, percent), from(stories, percent)))
        .toList();
  }

  /** The one with the least sum of both rates; in the middle where several have it. */
  static Threshold best(List<Threshold> thresholds) {
    double least = thresholds.stream().mapToDouble(Threshold::errors).min().orElseThrow();
    List<Threshold> best = thresholds.stream().filter(t -> t.errors() == least).toList();
    return best.get((best.size() - 1) / 2);
  }

  private double errors() {
    return missed.ratio() + joined.ratio();
  }

  private static Share below(List<Double> likenesses, int percent) {
    int count = (int) likenesses.stream().filter(likeness -> likeness * 100 < percent).count();
    return new Share(count, likenesses.size());
  }

  private static Share from(List<Double> likenesses, int percent) {
    Share below = below(likenesses, percent);
    return new Share(below.of() - below.count(), below.of());
  }
}
