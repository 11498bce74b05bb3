package dev.handover.ingest;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON for each record of an event; never an article's text. */
final class IngestLog {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final LambdaLogger logger;

  IngestLog(LambdaLogger logger) {
    this.logger = logger;
  }

  void entered(ArticleOutcome article, Duration took) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("article", article.article());
    fields.put("bucket", article.bucket());
    fields.put("key", article.key());
    fields.put("outcome", article.outcome());
    fields.put("millis", took.toMillis());
    write(fields);
  }

  void failed(String object, RuntimeException fault) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("object", object);
    fields.put("outcome", "failed");
    fields.put("fault", fault.toString());
    write(fields);
  }

  void ignored(String object, String eventName) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("object", object);
    fields.put("outcome", "ignored");
    fields.put("event", eventName);
    write(fields);
  }

  private void write(Map<String, Object> fields) {
    logger.log(JSON.writeValueAsString(fields) + "\n");
  }
}
