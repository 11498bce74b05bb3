package dev.handover.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handover.extraction.Extractor;
import dev.handover.ingest.event.Event;
import dev.handover.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters articles that came to the bucket, changed or left it.
 *
 * <p>An event only says which key changed: what the article now is, the bucket says. So events may
 * come late, twice or out of order. Content that is not an article is entered as rejected; any
 * other fault is thrown, after the rest of the event is done, so that Lambda runs the event again.
 * S3 Batch Operations, which waits for the answer, is told of it there instead.
 */
public final class IngestFunction implements RequestStreamHandler {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ArticlePoster poster;
  private final LongAdder conflicts;

  /** Made by Lambda: the table is named by {@code TABLE_NAME}, all else is the SDK's to find. */
  public IngestFunction() {
    this(AwsClients.s3(), AwsClients.dynamoDb(), table());
  }

  /** The same with given clients and table. */
  public IngestFunction(S3Client s3, DynamoDbClient dynamoDb, String table) {
    this(s3, dynamoDb, table, new LongAdder());
  }

  private IngestFunction(S3Client s3, DynamoDbClient dynamoDb, String table, LongAdder conflicts) {
    this(s3, new Ledger(dynamoDb, table, conflicts::increment), new Extractor(), conflicts);
  }

  /** The same with a given ledger, of whose conflicts nothing is known. */
  public IngestFunction(S3Client s3, Ledger ledger, Extractor extractor) {
    this(s3, ledger, extractor, new LongAdder());
  }

  private IngestFunction(S3Client s3, Ledger ledger, Extractor extractor, LongAdder conflicts) {
    this.poster = new ArticlePoster(new ArticleReader(s3), ledger, extractor);
    this.conflicts = conflicts;
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
   * @param input JSON of one of the events that {@link Event} tells apart
   * @param output gets JSON: {@link IngestResult}, or for S3 Batch Operations {@link BatchAnswer}
   * @throws IngestFailedException when some could not be entered
   * @throws IllegalArgumentException for an event of another kind
   */
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    IngestLog log = new IngestLog(context, conflicts);
    Object answer =
        switch (Event.of(JSON.readTree(input))) {
          case Event.Notification told -> new NotificationHandler(poster, log).enter(told);
          case Event.BatchCall asked -> new BatchHandler(poster, log).enter(asked);
        };
    output.write(JSON.writeValueAsBytes(answer));
  }
}
