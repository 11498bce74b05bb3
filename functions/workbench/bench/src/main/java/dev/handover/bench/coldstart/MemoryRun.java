package dev.handover.bench.coldstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
    List<MemoryRun> runs = new ArrayList<>();
    for (int megabytes : MEGABYTES) {
      Lambda lambda = new Lambda(megabytes);
      List<Start> ofArticles = new ArrayList<>();
      List<Start> ofLarge = new ArrayList<>();
      for (int n = 0; n < STARTS; n++) {
        ofArticles.add(launcher.start(ingest, articles, lambda, WARM));
        ofLarge.add(launcher.start(ingest, large, lambda, WARM));
      }
      runs.add(new MemoryRun(lambda, ofArticles, ofLarge));
    }
    return runs;
  }
}
