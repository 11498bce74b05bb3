package dev.handover.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import dev.handover.extraction.Extractor;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Posted;
import java.util.Collections;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

class IngestFunctionTest {
  private static final Answer<Object> REFUSES =
      call -> {
        throw ProvisionedThroughputExceededException.builder().message("slower").build();
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

  private final RecordingContext context = new RecordingContext();

  @Test
  void s3sTestMessageDoesNothing() {
    assertThat(function(THROTTLES).handleRequest(Events.test(), context).articles()).isEmpty();
  }

  @Test
  void aChangeOfTagsIsLoggedAndIgnored() {
    var event = Events.of(Events.change("ObjectTagging:Put", "a.txt", null));

    assertThat(function(THROTTLES).handleRequest(event, context).articles()).isEmpty();
    assertThat(context.lines)
        .containsExactly(
            """
            {"object":"articles/a.txt","outcome":"ignored","event":"ObjectTagging:Put"}
            """);
  }

  @Test
  void whenS3ThrottlesTheEventFailsWithEveryArticleNamed() {
    assertThatThrownBy(
            () -> function(THROTTLES).handleRequest(Events.created("a.txt", "b.txt"), context))
        .isInstanceOf(IngestFailedException.class)
        .hasMessage(
            "2 of 2 records failed. articles/a.txt: S3 answers 503: SlowDown;"
                + " articles/b.txt: S3 answers 503: SlowDown")
        .hasCauseInstanceOf(TransientReadException.class);
  }

  @Test
  void whenDynamoDbRefusesTheEventFails() {
    assertThatThrownBy(() -> function(HOLDS).handleRequest(Events.created("a.txt"), context))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageContaining("articles/a.txt");
  }

  @Test
  void aKeyThatCannotBeDecodedFailsWithTheRestDone() {
    assertThatThrownBy(
            () -> function(THROTTLES).handleRequest(Events.created("%zz", "b.txt"), context))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageStartingWith("2 of 2 records failed. articles/%zz: ");
  }

  @Test
  void withoutASequencerTheLedgerIsAskedBeforeTheBucketAndAgainWhenOthersCameInBetween() {
    Ledger ledger = mock(Ledger.class);
    when(ledger.post(any(), any())).thenReturn(Posted.OVERTAKEN, Posted.POSTED);
    S3Client s3 = mock(S3Client.class, HOLDS);

    IngestResult result = function(s3, ledger).handleRequest(unsequenced(), context);

    assertThat(result.articles())
        .extracting(ArticleOutcome::outcome)
        .containsExactly("rejected as empty");
    InOrder order = inOrder(ledger, s3);
    for (int reading = 1; reading <= 2; reading++) {
      order.verify(ledger).holding(new ObjectKey("articles", "a.txt"));
      order.verify(s3).getObject(anyGet());
      order.verify(ledger).post(any(), any());
    }
  }

  @Test
  void anArticleThatNeverHoldsStillIsLeftToALaterAttempt() {
    Ledger ledger = mock(Ledger.class);
    when(ledger.post(any(), any())).thenReturn(Posted.OVERTAKEN);

    assertThatThrownBy(
            () ->
                function(mock(S3Client.class, HOLDS), ledger).handleRequest(unsequenced(), context))
        .isInstanceOf(IngestFailedException.class)
        .hasMessageContaining("The article changed 5 times while it was read");
  }

  @Test
  void anEventOverTheLimitOfRecordsSaysSo() {
    String[] keys =
        Collections.nCopies(IngestLimits.RECORDS_PER_EVENT_MAX + 1, "a.txt").toArray(String[]::new);

    assertThatThrownBy(() -> function(HOLDS).handleRequest(Events.created(keys), context))
        .hasMessage("The event has 101 records and may have 100; send it in parts.");
  }

  private static IngestFunction function(Answer<Object> s3) {
    var refusing = mock(DynamoDbClient.class, REFUSES);
    return function(mock(S3Client.class, s3), new Ledger(refusing, "handover"));
  }

  private static IngestFunction function(S3Client s3, Ledger ledger) {
    return new IngestFunction(s3, ledger, new Extractor());
  }

  private static S3Event unsequenced() {
    return Events.of(Events.change("ObjectCreated:Put", "a.txt", null));
  }

  private static Consumer<GetObjectRequest.Builder> anyGet() {
    return any();
  }
}
