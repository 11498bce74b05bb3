package dev.handover.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is counted and timed; template.yaml's alarms and dashboard ask for these. */
public enum Metric {
  ARTICLES_READ("Count"),
  ARTICLES_REJECTED("Count"),
  ARTICLES_FAILED("Count"),
  EXCHANGES_POSTED("Count"),
  CONFLICTS_RETRIED("Count"),
  READ_TIME("Milliseconds"),
  EXTRACT_TIME("Milliseconds"),
  POST_TIME("Milliseconds");

  private final String unit;

  Metric(String unit) {
    this.unit = unit;
  }

  static Metric of(Stage stage) {
    return valueOf(stage.name() + "_TIME");
  }

  /** As CloudWatch has it: {@code ArticlesRead}. */
  public String word() {
    return Arrays.stream(name().split("_", -1))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** CloudWatch's word for its unit. */
  String unit() {
    return unit;
  }
}
