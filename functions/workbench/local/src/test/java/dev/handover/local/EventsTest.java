package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.ingest.IngestFunction;
import dev.handover.ingest.IngestLimits;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.TableDefinition;
import dev.handover.query.QueryFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both functions on real servers, by their own entry points, with the JSON that AWS sends. */
class EventsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path EVENTS = Path.of("..", "..", "..", "events");
  private static final String SAMPLE = "sample/prisoner-exchange-2025-07-04.txt";
  private static final String WIRE = "wire copy/обмен 4+июля.txt";

  @TempDir static Path folder;
  private static S3Server s3;
  private static DynamoDbServer dynamoDb;

  private LocalLambda ingest;
  private LocalLambda query;

  @BeforeAll
  static void startServers() throws IOException {
    s3 = S3Server.start(Files.createDirectory(folder.resolve("s3")), 0);
    dynamoDb = DynamoDbServer.start(Files.createDirectory(folder.resolve("dynamodb")), 0);
  }

  @AfterAll
  static void stopServers() {
    dynamoDb.close();
    s3.close();
  }

  @BeforeEach
  void makeATable(TestInfo test) {
    String table = test.getDisplayName().replaceAll("[^A-Za-z0-9]", "");
    dynamoDb.client().createTable(TableDefinition.of(table));
    ingest =
        new LocalLambda(
            "ingest", new IngestFunction(s3.client(), dynamoDb.client(), table), line -> {});
    query =
        new LocalLambda(
            "query",
            new PojoFunction<>(
                new QueryFunction(new Ledger(dynamoDb.client(), table)),
                APIGatewayV2HTTPEvent.class,
                APIGatewayV2HTTPResponse.class),
            line -> {});
  }

  @AfterEach
  void emptyTheBucket() {
    new BucketListing(s3.client(), S3Server.BUCKET).read().keySet().forEach(EventsTest::delete);
  }

  @Test
  void anArticleThatCameIsQueried() {
    put(SAMPLE, Seed.bytes());

    assertThat(ingested("s3-object-created.json")).containsExactly(SAMPLE + " posted");

    JsonNode list = queried("httpapi-exchanges.json", 200);
    assertThat(Seed.days(list)).isEqualTo(Seed.DAYS);
    JsonNode one = queried("httpapi-exchange.json", 200);
    assertThat(one.path("id").asString()).isEqualTo("RUS-UKR-2025-07-04");
  }

  @Test
  void anArticleThatWentIsNotQueriedAnyMore() {
    put(SAMPLE, Seed.bytes());
    ingested("s3-object-created.json");
    delete(SAMPLE);

    assertThat(ingested("s3-object-removed.json")).containsExactly(SAMPLE + " removed");

    assertThat(Seed.days(queried("httpapi-exchanges.json", 200))).isEmpty();
    queried("httpapi-exchange.json", 404);
  }

  @Test
  void anEventTooLateForItsObjectFindsItGone() {
    assertThat(ingested("s3-object-created.json")).containsExactly(SAMPLE + " removed");
  }

  @Test
  void aRemovalTooLateForANewerObjectFindsItThere() {
    put(SAMPLE, Seed.bytes());

    assertThat(ingested("s3-object-removed.json")).containsExactly(SAMPLE + " posted");
    assertThat(ingested("s3-object-created.json")).containsExactly(SAMPLE + " stale");
  }

  @Test
  void anEventThatComesTwiceChangesNothing() {
    put(SAMPLE, Seed.bytes());
    ingested("s3-object-created.json");

    assertThat(ingested("s3-object-created.json")).containsExactly(SAMPLE + " unchanged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-object-created-encoded-key.json", "eventbridge-object-created.json"})
  void aKeyWithSpacesPlusSignsAndCyrillicIsFound(String event) {
    put(WIRE, Seed.bytes());

    assertThat(ingested(event)).containsExactly(WIRE + " posted");
  }

  @Test
  void batchOperationsHaveArticlesRead() {
    put(WIRE, Seed.bytes());

    assertThat(batched("s3-batch.json")).containsExactly("Succeeded posted");
    assertThat(batched("s3-batch.json")).containsExactly("Succeeded unchanged");
    assertThat(Seed.days(queried("httpapi-exchanges.json", 200))).isEqualTo(Seed.DAYS);
  }

  @Test
  void batchOperationsThatListWhatIsGoneHaveItRemoved() {
    put(SAMPLE, Seed.bytes());
    ingested("s3-object-created.json");
    delete(SAMPLE);

    assertThat(batched("s3-batch-v2.json")).containsExactly("Succeeded removed");
    assertThat(batched("s3-batch-v2.json")).containsExactly("Succeeded unchanged");
  }

  @Test
  void batchOperationsThatListWhatNeverWasAreToldSo() {
    assertThat(batched("s3-batch-v2.json"))
        .singleElement()
        .asString()
        .startsWith("PermanentFailure the bucket holds no such object");
  }

  @Test
  void anEventThatComesAfterBatchOperationsReadTheArticleChangesNothingButItsOrder() {
    put(SAMPLE, Seed.bytes());
    batched("s3-batch-v2.json");

    assertThat(ingested("s3-object-created.json")).containsExactly(SAMPLE + " posted");
    assertThat(batched("s3-batch-v2.json")).containsExactly("Succeeded unchanged");
    assertThat(Seed.days(queried("httpapi-exchanges.json", 200))).isEqualTo(Seed.DAYS);
  }

  @Test
  void aMalformedDateIsAProblem() {
    assertThat(queried("httpapi-bad-date.json", 400).path("status").asInt()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"'', empty", "'   ', empty", "'%PDF-1.7 %\u00e2\u00e3', not_text"})
  void whatIsNoArticleIsRejectedWithTheReason(String content, String reason) {
    put(SAMPLE, content.getBytes(StandardCharsets.UTF_8));

    assertThat(ingested("s3-object-created.json"))
        .containsExactly(SAMPLE + " rejected as " + reason);
  }

  @Test
  void anObjectOverTheLimitIsRejected() {
    put(SAMPLE, new byte[IngestLimits.OBJECT_BYTES_MAX + 1]);

    assertThat(ingested("s3-object-created.json"))
        .containsExactly(SAMPLE + " rejected as too_large");
  }

  @Test
  void manyRecordsInOneEventAreAllEntered() {
    List<String> keys = IntStream.range(0, 20).mapToObj(i -> "backfill/" + i + ".txt").toList();
    keys.forEach(key -> put(key, Seed.bytes()));
    Object[] records =
        keys.stream()
            .map(key -> ObjectEvent.created(S3Server.BUCKET, key, "0A").json())
            .map(event -> JSON.readTree(event).path("Records").path(0))
            .toArray();

    assertThat(outcomes(ingest.invoke(JSON.writeValueAsString(Map.of("Records", records)))))
        .containsExactlyElementsOf(keys.stream().map(key -> key + " posted").toList());
  }

  @Test
  void s3sTestMessageDoesNothing() {
    var message =
        """
        {"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2025-07-04T15:27:28.512Z",
         "Bucket":"handover-articles","RequestId":"5582815E1AEA5ADF","HostId":"8cLeGAmw098X5cv4"}
        """;

    assertThat(outcomes(ingest.invoke(message))).isEmpty();
  }

  private List<String> ingested(String event) {
    return outcomes(ingest.invoke(read(event)));
  }

  private static List<String> outcomes(String result) {
    return JSON.readTree(result).path("articles").values().stream()
        .map(one -> one.path("key").asString() + " " + one.path("outcome").asString())
        .toList();
  }

  private List<String> batched(String event) {
    return JSON.readTree(ingest.invoke(read(event))).path("results").values().stream()
        .map(
            task -> task.path("resultCode").asString() + " " + task.path("resultString").asString())
        .toList();
  }

  private JsonNode queried(String event, int status) {
    HttpReply reply = HttpReply.of(query.invoke(read(event)));
    assertThat(reply.status()).isEqualTo(status);
    return JSON.readTree(Http.plain(reply));
  }

  private static String read(String event) {
    try {
      return Files.readString(EVENTS.resolve(event));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(String key, byte[] content) {
    s3.client()
        .putObject(to -> to.bucket(S3Server.BUCKET).key(key), RequestBody.fromBytes(content));
  }

  private static void delete(String key) {
    s3.client().deleteObject(which -> which.bucket(S3Server.BUCKET).key(key));
  }
}
