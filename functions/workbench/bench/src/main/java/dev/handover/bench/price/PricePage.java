package dev.handover.bench.price;

import dev.handover.bench.stack.Cost;
import java.util.Locale;
import java.util.Map;

/** The part of {@code docs/operations.md} that tells what it costs. */
record PricePage(Prices prices, ArticleUnits article, Map<String, Cost> queries) {
  private static final double GIGABYTE = 1e9;

  /** As template.yaml has it. */
  private static final double GIGABYTES_OF_MEMORY = 1.769 / 1.024;

  /** From a function to S3 or DynamoDB and back, within a region; taken, not measured. */
  private static final double CALL_MILLIS = 10;

  /** Of requests beyond one a second, X-Ray traces one in twenty. */
  private static final double TRACED = 0.05;

  /** A line of a query's log, and one of the API's. */
  private static final double QUERY_LOG_BYTES = 500;

  private static final double QUERY_CPU_MILLIS = 20;

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            | a million articles | units an article | US dollars |
            |---|---|---|
            """);
    double compute = compute(article.cpuMillis() + (article.calls() + 1) * CALL_MILLIS);
    double write = article.writeUnits() * prices.of("dynamodb.write.million");
    double read = article.readUnits() * prices.of("dynamodb.read.million");
    double put = prices.of("s3.put.million");
    double get = prices.of("s3.get.million");
    double invocation = prices.of("lambda.request.million");
    double log = article.loggedBytes() * 1e6 / GIGABYTE * prices.of("logs.gigabyte");
    double trace = TRACED * prices.of("xray.trace.million");
    row(
        text,
        "DynamoDB, written",
        String.format(Locale.ROOT, "%.1f write units", article.writeUnits()),
        write);
    row(
        text,
        "DynamoDB, read",
        String.format(Locale.ROOT, "%.1f read units", article.readUnits()),
        read);
    row(
        text,
        "Lambda, time",
        String.format(
            Locale.ROOT,
            "%.0f ms of processor, %.0f calls of %.0f ms",
            article.cpuMillis(),
            article.calls() + 1,
            CALL_MILLIS),
        compute);
    row(text, "Lambda, invocations", "1", invocation);
    row(text, "S3, put and got", "1 and 1", put + get);
    row(
        text,
        "logs and metrics in them",
        String.format(Locale.ROOT, "%.0f bytes", article.loggedBytes()),
        log);
    row(text, "X-Ray", String.format(Locale.ROOT, "%.2f traces", TRACED), trace);
    row(text, "**all**", "", write + read + compute + invocation + put + get + log + trace);
    double stored =
        article.storedBytes()
            * 1e6
            / GIGABYTE
            * 2
            * (prices.of("dynamodb.gigabyte.month") + prices.of("dynamodb.backup.gigabyte.month"));
    double kept = article.bytes() * 1e6 / GIGABYTE * prices.of("s3.gigabyte.month");
    row(
        text,
        "kept, each month",
        String.format(
            Locale.ROOT,
            "%.1f KB in the table, as much again in its indexes; %.1f KB in the bucket",
            article.storedBytes() / 1e3,
            article.bytes() / 1e3),
        stored + kept);
    text.append(
        """

        | a million queries | calls, read units | US dollars |
        |---|---|---|
        """);
    queries.forEach((name, cost) -> row(text, name, units(cost), query(cost)));
    return text.toString();
  }

  private static String units(Cost cost) {
    return String.format(Locale.ROOT, "%d, %.1f", cost.calls(), cost.readUnits());
  }

  private double query(Cost cost) {
    return cost.readUnits() * prices.of("dynamodb.read.million")
        + compute(QUERY_CPU_MILLIS + cost.calls() * CALL_MILLIS / 2)
        + prices.of("lambda.request.million")
        + prices.of("httpapi.request.million")
        + QUERY_LOG_BYTES * 1e6 / GIGABYTE * prices.of("logs.gigabyte")
        + TRACED * prices.of("xray.trace.million");
  }

  /** Of a million invocations. */
  private double compute(double millis) {
    return millis * 1e3 * GIGABYTES_OF_MEMORY * prices.of("lambda.arm.gigabyte.second");
  }

  private static void row(StringBuilder text, String what, String units, double dollars) {
    text.append(String.format(Locale.ROOT, "| %s | %s | %.2f |%n", what, units, dollars));
  }
}
