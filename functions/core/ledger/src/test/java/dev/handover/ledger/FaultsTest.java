package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class FaultsTest {
  private static final Reading READING =
      reading("On July 4.", on("2025-07-04").says("RUS>UKR=military:270").build());

  private final List<Duration> pauses = new ArrayList<>();
  private final Answer<Object> answered = delegatesTo(LocalTable.client());
  private DynamoDbClient client;
  private String table;
  private Ledger ledger;

  @BeforeEach
  void emptyTable() {
    client = mock(DynamoDbClient.class, answered);
    table = LocalTable.create();
    ledger =
        new Ledger(client, table, new Attempts(pauses::add), InstantSource.fixed(Instant.EPOCH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TransactionConflict", "ConditionalCheckFailed"})
  void whatOthersGotInTheWayOfIsTriedAgain(String reason) {
    doThrow(cancelled("None", reason)).doAnswer(answered).when(client).transactWriteItems(write());

    assertThat(ledger.post(version("a", "01"), READING)).isEqualTo(Posted.POSTED);
    assertThat(pauses).hasSize(1);
    assertThat(ledger.exchange("RUS-UKR-2025-07-04")).isPresent();
  }

  @Test
  void attemptsAreBoundedAndTheirPausesToo() {
    doThrow(cancelled("TransactionConflict")).when(client).transactWriteItems(write());

    assertThatThrownBy(() -> ledger.post(version("a", "01"), READING))
        .isInstanceOf(TransientLedgerException.class)
        .hasMessageContaining(Limits.ATTEMPTS + " times");
    assertThat(pauses)
        .hasSize(Limits.ATTEMPTS - 1)
        .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(1)));
  }

  static Stream<RuntimeException> passing() {
    return Stream.of(
        throttled("ProvisionedThroughputExceededException"),
        throttled("ThrottlingException"),
        throttled("RequestLimitExceeded"),
        DynamoDbException.builder().message("oops").statusCode(500).build(),
        ApiCallTimeoutException.create(1),
        cancelled("None", "ThrottlingError"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aFaultThatPassesIsTransientAndNothingIsHalfDone(RuntimeException fault) {
    doThrow(fault).doAnswer(answered).when(client).transactWriteItems(write());

    assertThatThrownBy(() -> ledger.post(version("a", "01"), READING))
        .isInstanceOf(TransientLedgerException.class)
        .hasCause(fault);
    assertThat(ledger.article(key("a").articleId())).isEmpty();
    assertThat(ledger.post(version("a", "01"), READING)).isEqualTo(Posted.POSTED);
  }

  @Test
  void aFaultThatStaysIsNotCalledTransient() {
    TransactionCanceledException fault = cancelled("ValidationError");
    doThrow(fault).when(client).transactWriteItems(write());

    assertThatThrownBy(() -> ledger.post(version("a", "01"), READING)).isSameAs(fault);
  }

  @Test
  void aThrottledReadIsTransient() {
    doThrow(throttled("ThrottlingException")).when(client).batchGetItem(read());

    assertThatThrownBy(() -> ledger.post(version("a", "01"), READING))
        .isInstanceOf(TransientLedgerException.class);
  }

  @Test
  void aBatchThatIsAnsweredInPartIsAskedForTheRest() {
    ledger.post(version("a", "01"), READING);
    KeysAndAttributes unread =
        KeysAndAttributes.builder().keys(List.of(Keys.article(key("a").articleId()))).build();
    doAnswer(
            _ ->
                BatchGetItemResponse.builder()
                    .unprocessedKeys(Map.of(table, unread))
                    .responses(Map.of())
                    .build())
        .doAnswer(answered)
        .when(client)
        .batchGetItem(read());

    assertThat(ledger.remove(key("a"), new Sequencer("02"), Optional.empty()))
        .isEqualTo(Posted.REMOVED);
    assertThat(ledger.exchange("RUS-UKR-2025-07-04")).isEmpty();
  }

  @Test
  void anAnswerThatWasLostIsFoundDoneTheNextTime() {
    doAnswer(answered)
        .doAnswer(answered)
        .doAnswer(
            call -> {
              answered.answer(call);
              throw ApiCallTimeoutException.create(1);
            })
        .doAnswer(answered)
        .when(client)
        .transactWriteItems(write());

    assertThatThrownBy(() -> ledger.post(version("a", "01"), READING))
        .isInstanceOf(TransientLedgerException.class);
    assertThat(ledger.post(version("a", "01"), READING)).isEqualTo(Posted.UNCHANGED);
    assertThat(ledger.exchange("RUS-UKR-2025-07-04").orElseThrow().voices()).isEqualTo(1);
  }

  @Test
  void anOverwriteThatBrokeOffBetweenItsTwoStepsGoesOnFromThere() {
    ledger.post(version("a", "01"), reading("Old.", days("2025-01-01")));
    doAnswer(answered)
        .doThrow(ApiCallTimeoutException.create(1))
        .doAnswer(answered)
        .when(client)
        .transactWriteItems(write());

    assertThatThrownBy(() -> ledger.post(version("a", "02"), reading("New.", days("2023-01-01"))))
        .isInstanceOf(TransientLedgerException.class);
    assertThat(ledger.exchange("RUS-UKR-2025-01-01")).isEmpty();
    assertThat(ledger.post(version("a", "02"), reading("New.", days("2023-01-01"))))
        .isEqualTo(Posted.POSTED);
    assertThat(ledger.exchange("RUS-UKR-2023-01-01").orElseThrow().voices()).isEqualTo(1);
  }

  private static Report[] days(String from) {
    return IntStream.range(0, Limits.EXCHANGES_PER_ARTICLE)
        .mapToObj(n -> on(LocalDate.parse(from).plusDays(n).toString()).build())
        .toArray(Report[]::new);
  }

  private static DynamoDbException throttled(String code) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .statusCode(400)
            .build();
  }

  private static TransactionCanceledException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            Stream.of(codes).map(code -> CancellationReason.builder().code(code).build()).toList())
        .message("cancelled")
        .build();
  }

  private static Consumer<TransactWriteItemsRequest.Builder> write() {
    return any();
  }

  private static Consumer<BatchGetItemRequest.Builder> read() {
    return any();
  }
}
