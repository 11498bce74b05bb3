package dev.handover.bench.coldstart;

import dev.handover.bench.query.Chronicle;
import dev.handover.bench.query.Filling;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Starts all that is compared, one thing after the other. */
final class StartRun {
  private static final Lambda LAMBDA = new Lambda(Lambda.MEGABYTES_OF_A_PROCESSOR);
  private static final int WARM = 20;
  private static final int EXCHANGES = 100;

  private final Path work;
  private final int pairs;
  private final Launcher launcher;
  private final Programs programs;
  private final Errand articles;
  private final Errand large;
  private final Errand pages;

  /**
   * @param work where files are put
   * @param pairs of starts in each comparison
   */
  StartRun(Path work, ProcessorShare processors, int pairs)
      throws IOException, InterruptedException, GeneralSecurityException {
    this.work = work;
    this.pairs = pairs;
    Services services = Services.start(work);
    this.launcher = new Launcher(RuntimeClient.unpacked(work), services, processors, work);
    this.programs = Programs.of(work);
    this.articles = Errand.articles(services.tables(), "sample");
    this.large = Errand.articles(services.tables(), Services.LARGE);
    this.pages =
        Errand.pages(new Filling(services.tables(), new Chronicle(EXCHANGES, 1, 0)).table());
  }

  /** Both functions beside bare handlers, by their names. */
  Map<String, Comparison> functions() throws IOException, InterruptedException {
    Map<String, Comparison> functions = new LinkedHashMap<>();
    for (Lever beside :
        List.of(
            new Lever("ingest", articles, programs.bareIngest(), programs::ingest),
            new Lever("query", pages, programs.bareQuery(), programs::query))) {
      functions.put(beside.name(), Comparison.of(launcher, beside, LAMBDA, pairs, WARM));
    }
    return functions;
  }

  /**
   * Levers, by their names.
   *
   * @param wanted a regular expression; those of which some part of the name matches
   */
  Map<String, Comparison> levers(String wanted) throws IOException, InterruptedException {
    Map<String, Comparison> levers = new LinkedHashMap<>();
    Pattern names = Pattern.compile(wanted);
    for (Lever lever : new Levers(launcher, programs, work, articles, pages).all()) {
      if (names.matcher(lever.name()).find()) {
        levers.put(lever.name(), Comparison.of(launcher, lever, LAMBDA, pairs, 0));
      }
    }
    if (levers.isEmpty()) {
      throw new IllegalArgumentException("No lever's name has " + wanted);
    }
    return levers;
  }

  /** The ingest function with more memory and less. */
  List<MemoryRun> memory() throws IOException, InterruptedException {
    return MemoryRun.all(launcher, programs.ingest(), articles, large);
  }
}
