package dev.handover.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.ingest.IngestFunction;
import dev.handover.ledger.Ledger;
import dev.handover.query.QueryFunction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The whole product in one JVM: bucket, table, both functions and HTTP, wired as the template wires
 * them in AWS.
 */
final class LocalStack implements AutoCloseable {
  /** The functions' names, as in the template. */
  static final String INGEST = "IngestFunction";

  private static final String QUERY = "QueryFunction";
  private static final Duration BUCKET_PAUSE = Duration.ofMillis(50);
  private static final Duration INBOX_PAUSE = Duration.ofMillis(200);

  private final Parts parts;
  private final S3Server s3;
  private final DynamoDbServer dynamoDb;
  private final Ledger ledger;
  private final HttpGateway http;
  private final LambdaGateway lambda;

  /**
   * Starts everything; on a fault, what was started is closed again.
   *
   * @throws StackException if something cannot start
   */
  LocalStack(ServeOptions options, Notices notices) {
    parts = new Parts(notices.faults());
    try {
      DataFolder data = parts.add(DataFolder.open(options.data()));
      s3 = parts.add(S3Server.start(data.s3(), options.ports().s3()));
      dynamoDb = parts.add(DynamoDbServer.start(data.dynamoDb(), options.ports().dynamoDb()));
      ledger = new Ledger(dynamoDb.client(), DynamoDbServer.TABLE);
      LambdaLog log = new LambdaLog(data.log());
      LocalLambda ingest = ingest(log);
      LocalLambda query = query(log);
      watchBucket(data, ingest::invoke, notices);
      watchInbox(data, options.inbox(), notices);
      http = parts.add(HttpGateway.start(options.ports().http(), query::invoke, notices));
      lambda =
          parts.add(
              LambdaGateway.start(options.ports().lambda(), Map.of(INGEST, ingest, QUERY, query)));
      addresses().write(data.root());
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private void watchBucket(DataFolder data, Function<String, String> ingest, Notices notices) {
    BucketListing listing = new BucketListing(s3.client(), S3Server.BUCKET);
    DeliveredState delivered = new DeliveredState(data.delivered());
    FailedEventFolder failed = new FailedEventFolder(data.failed());
    BucketWatch watch =
        new BucketWatch(S3Server.BUCKET, listing, delivered, ingest, failed, notices);
    BucketPulse pulse = new BucketPulse(S3Server.list(data.s3()));
    Runnable round =
        () -> {
          if (pulse.beats()) {
            watch.look();
          }
        };
    parts.add(new Repeating("bucket watch", BUCKET_PAUSE, round, notices.faults()));
  }

  private void watchInbox(DataFolder data, Path inbox, Notices notices) {
    InboxMirror mirror =
        new InboxMirror(inbox, s3.client(), S3Server.BUCKET, data.mirrored(), notices);
    parts.add(new Repeating("inbox mirror", INBOX_PAUSE, mirror::look, notices.faults()));
  }

  private LocalLambda ingest(LambdaLog log) {
    var function = new IngestFunction(s3.client(), dynamoDb.client(), DynamoDbServer.TABLE);
    return new LocalLambda(INGEST, function, log::add);
  }

  private LocalLambda query(LambdaLog log) {
    var function =
        new PojoFunction<>(
            new QueryFunction(ledger), APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPResponse.class);
    return new LocalLambda(QUERY, function, log::add);
  }

  Addresses addresses() {
    return new Addresses(http.address(), s3.endpoint(), dynamoDb.endpoint(), lambda.address());
  }

  S3Client s3() {
    return s3.client();
  }

  Ledger ledger() {
    return ledger;
  }

  @Override
  public void close() {
    parts.close();
  }
}
