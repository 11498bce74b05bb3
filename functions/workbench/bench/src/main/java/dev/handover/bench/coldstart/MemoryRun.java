package dev.handover.bench.coldstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ingest function with so much memory, and the part of a processor that comes with it.
 *
 * @param article starts that read the sample article
 * @param large starts that read one a hundred times as long
 */
record MemoryRun(Lambda lambda, List<Start> article, List<Start> large) {
  private static final List<Integer> MEGABYTES = List.of(512, 1024, 1769, 3008);
  static final int STARTS = 3;
  private static final int WARM = 10;

  MemoryRun {
    article = List.copyOf(article);
    large = List.copyOf(large);
  }

  /** One for each size. */
  static List<MemoryRun> all(Launcher launcher, Program ingest, Errand articles, Errand large)
      throws IOException, InterruptedException {
    List<Lambda> lambdas = MEGABYTES.stream().map(Lambda::new).toList();
    Map<Lambda, List<Start>> ofArticles = new HashMap<>();
    Map<Lambda, List<Start>> ofLarge = new HashMap<>();
    // The first round, which finds the servers cold, does not count.
    for (int round = 0; round <= STARTS; round++) {
      for (Lambda lambda : lambdas) {
        Start article = launcher.start(ingest, articles, lambda, WARM);
        Start larger = launcher.start(ingest, large, lambda, WARM);
        if (round > 0) {
          add(ofArticles, lambda, article);
          add(ofLarge, lambda, larger);
        }
      }
    }
    return lambdas.stream()
        .map(lambda -> new MemoryRun(lambda, of(ofArticles, lambda), of(ofLarge, lambda)))
        .toList();
  }

  private static void add(Map<Lambda, List<Start>> starts, Lambda lambda, Start start) {
    starts.computeIfAbsent(lambda, _ -> new ArrayList<>()).add(start);
  }

  private static List<Start> of(Map<Lambda, List<Start>> starts, Lambda lambda) {
    return starts.getOrDefault(lambda, List.of());
  }
}
