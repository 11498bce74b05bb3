package dev.handover.bench.coldstart;

import dev.handover.bench.PageSection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The part of {@code docs/performance.md} that a run of starts writes.
 *
 * @param limited whether the processor's time was
 * @param functions each beside a bare handler, by its name
 * @param levers by what was changed
 */
record ColdStartPage(
    int pairs,
    boolean limited,
    Map<String, Comparison> functions,
    Map<String, Comparison> levers,
    List<MemoryRun> memory) {
  private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

  /** Puts it in the place of what an earlier run wrote. */
  void writeTo(Path page) throws IOException {
    new PageSection("mvn -Pcoldstart").write(page, text());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | | init | first event | both | second | later | memory |
        |---|---|---|---|---|---|---|
        """);
    functions.forEach(
        (name, comparison) -> {
          text.append(row(name + ", bare", comparison.starts()));
          text.append(row(name, comparison.others()));
          text.append(ratios(comparison));
        });
    text.append(table(levers));
    text.append(
        """

        | memory | processors | init | first article | later | first of 200 KB | later |
        |---|---|---|---|---|---|---|
        """);
    memory.forEach(run -> text.append(row(run)));
    return text.append(
            String.format(
                Locale.ROOT,
                "%nMedians of %d pairs of starts, of %d starts in the last table; Java %s on"
                    + " %s%s.%n",
                pairs,
                MemoryRun.STARTS,
                Runtime.version(),
                System.getProperty("os.arch"),
                limited ? "" : "; no control group limited the processor's time"))
        .toString();
  }

  /** The levers alone. */
  static String table(Map<String, Comparison> levers) {
    StringBuilder text =
        new StringBuilder(
            """

            | changed | init | first event | both | processor time |
            |---|---|---|---|---|
            """);
    levers.forEach((name, comparison) -> text.append(lever(name, comparison)));
    return text.toString();
  }

  private static String row(String name, List<Start> starts) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s | %.0f MB |%n",
        name,
        median(starts, Start::init),
        median(starts, Start::first),
        median(starts, Start::cold),
        median(starts, Start::second),
        median(starts, Start::warm),
        Median.ofDoubles(starts.stream().map(one -> (double) one.megabytes()).toList()));
  }

  private static String ratios(Comparison comparison) {
    return String.format(
        Locale.ROOT,
        "| ratio | %.2f | %.2f | %.2f | %.2f | %.2f | |%n",
        comparison.ratio(Start::init),
        comparison.ratio(Start::first),
        comparison.ratio(Start::cold),
        comparison.ratio(Start::second),
        comparison.ratio(Start::warm));
  }

  private static String lever(String name, Comparison comparison) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f |%n",
        name,
        comparison.ratio(Start::init),
        comparison.ratio(Start::first),
        comparison.ratio(Start::cold),
        comparison.ratio(Start::processor));
  }

  private static String row(MemoryRun run) {
    return String.format(
        Locale.ROOT,
        "| %,d MB | %.2f | %s | %s | %s | %s | %s |%n",
        run.lambda().megabytes(),
        run.lambda().share(),
        median(run.article(), Start::init),
        median(run.article(), Start::first),
        median(run.article(), Start::warm),
        median(run.large(), Start::first),
        median(run.large(), Start::warm));
  }

  private static String median(List<Start> starts, Function<Start, Duration> figure) {
    Duration median = Median.of(starts.stream().map(figure).toList());
    return String.format(Locale.ROOT, "%,.0f ms", median.toNanos() / NANOSECONDS_OF_A_MILLISECOND);
  }
}
