package dev.handover.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import dev.handover.extraction.Extractor;
import dev.handover.ledger.Ledger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Enters articles that came to the bucket, changed or left it.
 *
 * <p>An event only says which key changed: what the article now is, the bucket says. So events may
 * come late, twice or out of order. Content that is not an article is entered as rejected; any
 * other fault is thrown, after the rest of the event is done, so that Lambda runs the event again.
 */
public final class IngestFunction implements RequestHandler<S3Event, IngestResult> {
  private final ArticlePoster poster;

  /** Made by Lambda: the table is named by {@code TABLE_NAME}, all else is the SDK's to find. */
  public IngestFunction() {
    this(AwsClients.s3(), new Ledger(AwsClients.dynamoDb(), table()), new Extractor());
  }

  public IngestFunction(S3Client s3, Ledger ledger, Extractor extractor) {
    this.poster = new ArticlePoster(new ArticleReader(s3), ledger, extractor);
  }

  private static String table() {
    return Optional.ofNullable(System.getenv("TABLE_NAME"))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Set the environment variable TABLE_NAME to the name of the ledger's table"));
  }

  /**
   * Enters every record of an event.
   *
   * @throws IngestFailedException when some could not be entered
   */
  @Override
  public IngestResult handleRequest(S3Event event, Context context) {
    // Absent from the message by which S3 tries out a new notification.
    List<S3EventNotificationRecord> records =
        Optional.ofNullable(event.getRecords()).orElse(List.of());
    IngestLimits.requireRecords(records.size());

    IngestLog log = new IngestLog(context.getLogger());
    List<ArticleOutcome> articles = new ArrayList<>();
    Map<String, RuntimeException> faults = new LinkedHashMap<>();
    for (S3EventNotificationRecord change : records) {
      try {
        enter(change, log).ifPresent(articles::add);
      } catch (RuntimeException e) {
        log.failed(name(change), e);
        faults.put(name(change), e);
      }
    }
    if (!faults.isEmpty()) {
      throw new IngestFailedException(faults, records.size());
    }
    return new IngestResult(articles);
  }

  private Optional<ArticleOutcome> enter(S3EventNotificationRecord notified, IngestLog log) {
    Optional<ObjectChange> change = ObjectChange.of(notified);
    if (change.isEmpty()) {
      log.ignored(name(notified), notified.getEventName());
      return Optional.empty();
    }
    long start = System.nanoTime();
    ArticleOutcome outcome = poster.enter(change.get());
    log.entered(outcome, Duration.ofNanos(System.nanoTime() - start));
    return Optional.of(outcome);
  }

  private static String name(S3EventNotificationRecord notified) {
    return notified.getS3().getBucket().getName() + "/" + notified.getS3().getObject().getKey();
  }
}
