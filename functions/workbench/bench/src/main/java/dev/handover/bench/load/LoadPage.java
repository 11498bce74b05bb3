package dev.handover.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The part of {@code docs/performance.md} that a load run writes. */
record LoadPage(List<Band> bands, List<CrowdRun.Outcome> crowds) {
  private static final String BEGIN = "<!-- written by mvn -Pload -->\n";
  private static final String END = "<!-- end of what mvn -Pload writes -->\n";

  /**
   * Puts it in the place of what an earlier run wrote.
   *
   * @throws IllegalStateException if the page has no place for it
   */
  void writeTo(Path page) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has lost the lines that mark the tables' place");
    }
    Files.writeString(
        page, text.substring(0, begin) + BEGIN + "\n" + text() + "\n" + text.substring(end));
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
