package dev.handover.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of JSON for each record of an event; never an article's text. The figures in it are
 * metrics too: CloudWatch takes them from the line itself.
 */
final class IngestLog {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Context context;
  private final LongAdder conflicts;

  /**
   * @param conflicts writes that met another's and were made again, since the last line
   */
  IngestLog(Context context, LongAdder conflicts) {
    this.context = context;
    this.conflicts = conflicts;
  }

  void entered(Entered entered) {
    Map<String, Object> fields = new LinkedHashMap<>();
    ArticleOutcome article = entered.outcome();
    fields.put("article", article.article());
    fields.put("bucket", article.bucket());
    fields.put("key", article.key());
    fields.put("outcome", article.outcome());
    Metrics metrics = new Metrics(context.getFunctionName());
    metrics.count(Metric.CONFLICTS_RETRIED, conflicts.sumThenReset());
    if (entered.posted()) {
      metrics.read().count(Metric.EXCHANGES_POSTED, entered.exchanges());
    }
    entered.rejection().ifPresent(reason -> metrics.rejected(reason.word()));
    entered.took().forEach(metrics::took);
    fields.put("millis", entered.took().values().stream().mapToLong(Duration::toMillis).sum());
    write(fields, metrics);
  }

  void failed(String object, RuntimeException fault) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("object", object);
    fields.put("outcome", "failed");
    fields.put("fault", fault.toString());
    Metrics metrics = new Metrics(context.getFunctionName());
    metrics
        .count(Metric.ARTICLES_FAILED, 1)
        .count(Metric.CONFLICTS_RETRIED, conflicts.sumThenReset());
    write(fields, metrics);
  }

  void ignored(String object, String eventName) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("object", object);
    fields.put("outcome", "ignored");
    fields.put("event", eventName);
    write(fields, new Metrics(context.getFunctionName()));
  }

  private void write(Map<String, Object> fields, Metrics metrics) {
    fields.put("request_id", context.getAwsRequestId());
    fields.putAll(metrics.fields());
    context.getLogger().log(JSON.writeValueAsString(fields) + "\n");
  }
}
