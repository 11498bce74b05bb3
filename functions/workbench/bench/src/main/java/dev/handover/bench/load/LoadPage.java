package dev.handover.bench.load;

import dev.handover.bench.PageSection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The part of {@code docs/performance.md} that a load run writes. */
record LoadPage(List<Band> bands, List<CrowdRun.Outcome> crowds) {
  /** Puts it in the place of what an earlier run wrote. */
  void writeTo(Path page) throws IOException {
    new PageSection("mvn -Pload").write(page, text());
  }

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            | article on the exchange | calls | read units | write units |
            |---|---|---|---|
            """);
    for (Band band : bands) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %,d to %,d | %.2f | %.2f | %.2f |%n",
              band.first(),
              band.last(),
              band.calls(),
              band.readUnits(),
              band.writeUnits()));
    }
    text.append(
        """

        | writers | articles | those that meet | took | transactions an article | met a conflict | redelivered | texts counted | audit |
        |---|---|---|---|---|---|---|---|---|
        """);
    for (CrowdRun.Outcome crowd : crowds) {
      text.append(row(crowd));
    }
    return text.toString();
  }

  private static String row(CrowdRun.Outcome crowd) {
    CrowdRun run = crowd.run();
    return String.format(
        Locale.ROOT,
        "| %d | %,d | %s | %d s | %.2f | %.0f %% | %d | %,d | %s |%n",
        run.writers(),
        run.articles(),
        run.hold().isZero() ? "wait" : "are cancelled, %d ms".formatted(run.hold().toMillis()),
        crowd.took().toSeconds(),
        (double) crowd.transactions() / run.articles(),
        100.0 * crowd.conflicts() / crowd.transactions(),
        crowd.redeliveries(),
        crowd.texts(),
        crowd.findings().clean()
            ? "clean"
            : crowd.findings().differences().size() + " differences");
  }
}
