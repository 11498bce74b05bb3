package dev.handover.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.Entry;
import dev.handover.ledger.Holding;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Posted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IngestFunctionTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Answer<Object> REFUSES =
      call -> {
        throw ProvisionedThroughputExceededException.builder()
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ProvisionedThroughputExceededException")
                    .build())
            .build();
      };
  private static final Answer<Object> THROTTLES =
      call -> {
        throw S3Exception.builder().statusCode(503).message("SlowDown").build();
      };
  private static final Answer<Object> HOLDS =
      call ->
          new ResponseInputStream<>(
              GetObjectResponse.builder().eTag("abc").contentLength(0L).build(),
              AbortableInputStream.createEmpty());
  private static final Answer<Object> HOLDS_NOTHING =
      call -> {
        throw NoSuchKeyException.builder().statusCode(404).build();
      };
  private static final Answer<Object> HOLDS_IN_AN_ARCHIVE =
      call -> {
        throw InvalidObjectStateException.builder().statusCode(403).storageClass("GLACIER").build();
      };

  private final RecordingContext context = new RecordingContext();

  @Test
  void s3sTestMessageDoesNothing() {
    assertThat(outcomes(function(THROTTLES), "{\"Event\": \"s3:TestEvent\"}")).isEmpty();
  }

  @Test
  void aChangeOfTagsIsLoggedAndIgnored() {
    assertThat(outcomes(function(THROTTLES), Events.of("ObjectTagging:Put", "a.txt"))).isEmpty();
    assertThat(context.lines)
        .containsExactly(
            """
            {"object":"articles/a.txt","outcome":"ignored","event":"ObjectTagging:Put",\
            "request_id":"request"}
            """);
  }

  @Test
  void whenS3ThrottlesTheEventFailsWithEveryArticleNamed() {
    assertThatThrownBy(() -> invoke(function(THROTTLES), Events.created("a.txt", "b.txt")))
        .isInstanceOf(IngestFailedException.class)
        .hasMessage(
            "2 of 2 records failed. articles/a.txt: S3 answers 503: SlowDown;"
                + " articles/b.txt: S3 answers 503: SlowDown")
        .hasCauseInstanceOf(TransientReadException.class);
  }

  @Test
  void whenDynamoDbRefusesTheEventFails() {
    assertThatThrownBy(() -> invoke(function(HOLDS), Events.created("a.txt")))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageContaining("articles/a.txt");
  }

  @Test
  void aKeyThatCannotBeDecodedFailsWithTheRestDone() {
    assertThatThrownBy(() -> invoke(function(THROTTLES), Events.created("%zz", "b.txt")))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageStartingWith("2 of 2 records failed. articles/%zz: ");
  }

  @Test
  void anEventOfAnotherKindFailsAndIsNotLost() {
    assertThatThrownBy(() -> invoke(function(HOLDS), "{\"version\": \"2.0\"}"))
        .hasMessageStartingWith("The event is neither an S3 notification (Records), nor");
  }

  @Test
  void withoutASequencerTheLedgerIsAskedBeforeTheBucketAndAgainWhenOthersCameInBetween() {
    Ledger ledger = ledger(Posted.OVERTAKEN, Posted.POSTED);
    S3Client s3 = mock(S3Client.class, HOLDS);

    assertThat(outcomes(function(s3, ledger), Events.unsequenced("a.txt")))
        .containsExactly("rejected as empty");

    InOrder order = inOrder(ledger, s3);
    for (int reading = 1; reading <= 2; reading++) {
      order.verify(ledger).holding(new ObjectKey("articles", "a.txt"));
      order.verify(s3).getObject(anyGet());
      order.verify(ledger).post(any(), any(Entry.class));
    }
  }

  @Test
  void anArticleThatNeverHoldsStillIsLeftToALaterAttempt() {
    IngestFunction function = function(mock(S3Client.class, HOLDS), ledger(Posted.OVERTAKEN));

    assertThatThrownBy(() -> invoke(function, Events.unsequenced("a.txt")))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageContaining("The article changed 5 times while it was read");
  }

  @Test
  void anEventOverTheLimitOfRecordsSaysSo() {
    String[] keys =
        Collections.nCopies(IngestLimits.RECORDS_PER_EVENT_MAX + 1, "a.txt").toArray(String[]::new);

    assertThatThrownBy(() -> invoke(function(HOLDS), Events.created(keys)))
        .hasMessage("The event has 101 records and may have 100; send it in parts.");
  }

  @Test
  void aMistakeOfTheExtractorNamesItsPlaceAndQuotesNothing() {
    Extractor extractor = mock(Extractor.class);
    when(extractor.extract(any()))
        .thenThrow(new IllegalStateException("What follows \"the minister's words\"?"));
    IngestFunction function =
        new IngestFunction(mock(S3Client.class, HOLDS), ledger(Posted.POSTED), extractor);

    assertThatThrownBy(() -> invoke(function, Events.created("a.txt")))
        .hasMessageContaining("The extractor fails on this article with java.lang.Illegal")
        .hasMessageNotContaining("minister")
        .rootCause()
        .hasMessageNotContaining("minister");
    assertThat(context.lines).hasSize(1).noneMatch(line -> line.contains("minister"));
  }

  @Test
  void batchOperationsAreToldWhatBecameOfATask() {
    IngestFunction function = function(mock(S3Client.class, HOLDS), ledger(Posted.POSTED));

    assertThat(invoke(function, Events.batch("a.txt")))
        .isEqualTo(
            JSON.readTree(
                """
                {"invocationSchemaVersion": "1.0", "invocationId": "call-1",
                 "treatMissingKeysAs": "TemporaryFailure",
                 "results": [{"taskId": "a.txt", "resultCode": "Succeeded",
                              "resultString": "rejected as empty"}]}
                """));
  }

  @Test
  void aTaskThatS3ThrottlesIsTriedAgainByBatchOperations() {
    IngestFunction function = function(mock(S3Client.class, THROTTLES), ledger(Posted.POSTED));

    assertThat(results(function, Events.batch("a.txt")))
        .containsExactly("TemporaryFailure: S3 answers 503: SlowDown");
  }

  @Test
  void aTaskThatDynamoDbThrottlesIsTriedAgainByBatchOperations() {
    assertThat(results(function(HOLDS), Events.batch("a.txt")))
        .containsExactly("TemporaryFailure: The table is not available just now; try again");
  }

  @Test
  void aTaskWhoseKeyNeverWasIsReportedAsFailed() {
    Ledger ledger = holding(false);
    IngestFunction function = function(mock(S3Client.class, HOLDS_NOTHING), ledger);

    assertThat(results(function, Events.batch("no+such.txt", "%zz")))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "PermanentFailure: the bucket holds no such object, and the ledger"
                            + " nothing of it"),
            second -> assertThat(second).startsWith("PermanentFailure: URLDecoder"));
  }

  @Test
  void aTaskOfAnObjectThatIsRightlyGoneSucceeds() {
    IngestFunction function = function(mock(S3Client.class, HOLDS_NOTHING), holding(true));

    assertThat(results(function, Events.batch("a.txt"))).containsExactly("Succeeded: unchanged");
    assertThat(context.lines).singleElement().asString().contains("\"outcome\":\"unchanged\"");
  }

  @Test
  void aTaskOfAnArchivedObjectIsNotTriedAgain() {
    IngestFunction function =
        function(mock(S3Client.class, HOLDS_IN_AN_ARCHIVE), ledger(Posted.POSTED));

    assertThat(results(function, Events.batch("a.txt")))
        .singleElement()
        .asString()
        .startsWith(
            "PermanentFailure: The object is archived (GLACIER). Restore it with aws s3api");
  }

  @Test
  void anEventOfAnArchivedObjectFailsWithWhatToDo() {
    IngestFunction function =
        function(mock(S3Client.class, HOLDS_IN_AN_ARCHIVE), ledger(Posted.POSTED));

    assertThatThrownBy(() -> invoke(function, Events.created("a.txt")))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageContaining("articles/a.txt: The object is archived (GLACIER). Restore it");
  }

  private static Ledger holding(boolean anything) {
    Holding held = mock(Holding.class);
    when(held.isOfAnything()).thenReturn(anything);
    Ledger ledger = mock(Ledger.class);
    when(ledger.holding(any())).thenReturn(held);
    when(ledger.remove(any(), any(), any())).thenReturn(Posted.UNCHANGED);
    return ledger;
  }

  private static Ledger ledger(Posted first, Posted... more) {
    Ledger ledger = mock(Ledger.class);
    when(ledger.post(any(), any(Entry.class))).thenReturn(first, more);
    return ledger;
  }

  private static IngestFunction function(Answer<Object> s3) {
    return new IngestFunction(
        mock(S3Client.class, s3), mock(DynamoDbClient.class, REFUSES), "handover");
  }

  private static IngestFunction function(S3Client s3, Ledger ledger) {
    return new IngestFunction(s3, ledger, new Extractor());
  }

  private List<String> outcomes(IngestFunction function, String event) {
    return invoke(function, event).path("articles").values().stream()
        .map(article -> article.path("outcome").asString())
        .toList();
  }

  private List<String> results(IngestFunction function, String event) {
    return invoke(function, event).path("results").values().stream()
        .map(
            result ->
                result.path("resultCode").asString()
                    + ": "
                    + result.path("resultString").asString())
        .toList();
  }

  private JsonNode invoke(IngestFunction function, String event) {
    var output = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JSON.readTree(output.toByteArray());
  }

  private static Consumer<GetObjectRequest.Builder> anyGet() {
    return any();
  }
}
