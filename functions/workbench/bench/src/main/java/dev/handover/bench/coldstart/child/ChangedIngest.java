package dev.handover.bench.coldstart.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handover.extraction.Extractor;
import dev.handover.ingest.IngestFunction;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/** The ingest function, begun otherwise. */
public final class ChangedIngest implements RequestStreamHandler {
  private static final String TEXT =
      """
      KYIV, July 4, 2025 (AP) — Russia and Ukraine exchanged prisoners on Friday. Ukraine got 207
      soldiers back from Russian captivity, President Volodymyr Zelensky said.
      """;

  private final Supplier<IngestFunction> function;

  public ChangedIngest() {
    this.function =
        switch (System.getProperty("lever.init", "")) {
          case "lazy" -> new Lazy<>(ChangedIngest::made);
          case "beside" -> ready(beside());
          case "extraction" -> ready(primed(true, false));
          case "all" -> ready(primed(true, true));
          case "modules" -> {
            JsonMapper.builder().findAndAddModules().build();
            yield ready(made());
          }
          default -> ready(made());
        };
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    function.get().handleRequest(input, output, context);
  }

  private static IngestFunction made() {
    return new IngestFunction(Clients.s3(), Clients.dynamoDb(), System.getenv("TABLE_NAME"));
  }

  /** Rules and lexicons are read by another thread while the clients are built. */
  private static IngestFunction beside() {
    CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);
    S3Client s3 = Clients.s3();
    Ledger ledger = new Ledger(Clients.dynamoDb(), System.getenv("TABLE_NAME"));
    return new IngestFunction(s3, ledger, extractor.join());
  }

  /** What the first event would do first is done before it. */
  private static IngestFunction primed(boolean extraction, boolean calls) {
    S3Client s3 = Clients.s3();
    DynamoDbClient dynamoDb = Clients.dynamoDb();
    Ledger ledger = new Ledger(dynamoDb, System.getenv("TABLE_NAME"));
    Extractor extractor = new Extractor();
    if (extraction) {
      extractor.extract(TEXT.getBytes(UTF_8));
    }
    if (calls) {
      ledger.holding(new ObjectKey("handover-articles", "none"));
      s3.getObjectAsBytes(get -> get.bucket("handover-articles").key("none/none"));
    }
    return new IngestFunction(s3, ledger, extractor);
  }

  private static <T> Supplier<T> ready(T value) {
    return () -> value;
  }
}
