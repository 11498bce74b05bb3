package dev.handover.bench.storm;

import java.util.Locale;
import java.util.stream.Collectors;

/** The part of {@code docs/performance.md} that a storm writes. */
record StormPage(StormRun.Outcome outcome) {
  String text() {
    StormRun run = outcome.run();
    String troubles =
        outcome.weather().counts().entrySet().stream()
            .map(each -> "| %s | %,d |%n".formatted(each.getKey(), each.getValue().sum()))
            .collect(Collectors.joining());
    return String.format(
            Locale.ROOT,
            """
            | articles | versions of each | deliveries of each event | functions at one time | invocations | failed | redriven | took | audit | as in quiet |
            |---|---|---|---|---|---|---|---|---|---|
            | %,d | %d | %d | %d | %,d | %,d | %,d | %d s | %s | %s |

            | what went wrong | times |
            |---|---|
            """,
            run.articles(),
            run.versions(),
            run.times(),
            run.functions(),
            outcome.attempts(),
            outcome.failures(),
            outcome.redriven(),
            outcome.took().toSeconds(),
            outcome.findings().clean()
                ? "clean"
                : outcome.findings().differences().size() + " differences",
            outcome.same() ? "yes" : "NO")
        + troubles;
  }
}
