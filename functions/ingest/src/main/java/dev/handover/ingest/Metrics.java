package dev.handover.ingest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one line of the log in CloudWatch's embedded metric format: the values are members
 * of the line, and {@code _aws} tells which members are metrics. What counts nothing is left out:
 * every metric that is told costs.
 */
final class Metrics {
  static final String NAMESPACE = "Handover";
  private static final String FUNCTION = "FunctionName";
  private static final String REASON = "Reason";

  private final String function;
  private final InstantSource clock = InstantSource.system();
  private final Map<Metric, Number> values = new EnumMap<>(Metric.class);
  private Optional<String> reason = Optional.empty();

  /**
   * @param function name of the function, which tells several deployments apart
   */
  Metrics(String function) {
    this.function = function;
  }

  Metrics count(Metric metric, long count) {
    if (count > 0) {
      values.put(metric, count);
    }
    return this;
  }

  /** An article was read. That none was rejected is told too, or a share of both has no value. */
  Metrics read() {
    values.put(Metric.ARTICLES_READ, 1);
    values.put(Metric.ARTICLES_REJECTED, 0);
    return this;
  }

  /** An article was rejected; counted for all reasons together and for this one. */
  void rejected(String word) {
    reason = Optional.of(word);
    values.put(Metric.ARTICLES_READ, 0);
    values.put(Metric.ARTICLES_REJECTED, 1);
  }

  void took(Stage stage, Duration time) {
    values.put(Metric.of(stage), time.toMillis() + time.toNanosPart() % 1_000_000 / 1e6);
  }

  /** The members, none where nothing was counted. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (values.isEmpty()) {
      return fields;
    }
    values.forEach((metric, value) -> fields.put(metric.word(), value));
    fields.put(FUNCTION, function);
    reason.ifPresent(word -> fields.put(REASON, word));
    fields.put(
        "_aws",
        Map.of("Timestamp", clock.instant().toEpochMilli(), "CloudWatchMetrics", directives()));
    return fields;
  }

  private List<Map<String, Object>> directives() {
    List<Map<String, Object>> directives = new ArrayList<>();
    directives.add(directive(List.of(FUNCTION), List.copyOf(values.keySet())));
    reason.ifPresent(
        _ ->
            directives.add(
                directive(List.of(FUNCTION, REASON), List.of(Metric.ARTICLES_REJECTED))));
    return directives;
  }

  private static Map<String, Object> directive(List<String> dimensions, List<Metric> metrics) {
    return Map.of(
        "Namespace",
        NAMESPACE,
        "Dimensions",
        List.of(dimensions),
        "Metrics",
        metrics.stream()
            .map(metric -> Map.of("Name", metric.word(), "Unit", metric.unit()))
            .toList());
  }
}
