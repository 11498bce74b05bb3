package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;

/** What lies in the failed queue. */
class FailedEventTest {
  private static final String RECORD =
      """
      {"version": "1.0", "timestamp": "2025-07-04T16:00:00.000Z",
       "requestContext": {"requestId": "r", "functionArn": "arn:aws:lambda:eu-central-1:1:function:f",
                          "condition": "RetriesExhausted", "approximateInvokeCount": 3},
       "requestPayload": {"Records": [{"s3": {"object": {"key": "a.txt"}}}]},
       "responseContext": {"statusCode": 200, "functionError": "Unhandled"},
       "responsePayload": {"errorMessage": "S3 answers 503", "errorType": "IngestFailedException"}}
      """;

  @Test
  void lambdasRecordHasTheEventAndTheFault() {
    FailedEvent event = FailedEvent.of("id", "receipt", RECORD);

    assertThat(event.event())
        .isEqualTo("{\"Records\":[{\"s3\":{\"object\":{\"key\":\"a.txt\"}}}]}");
    assertThat(event.fault()).contains("S3 answers 503");
    assertThat(event.about()).isEqualTo("a.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "wire+copy/%D0%BE%D0%B1%D0%BC%D0%B5%D0%BD+4%2B.txt, wire copy/обмен 4+.txt",
    "100%.txt, 100%.txt"
  })
  void theKeyOfANotificationIsShownAsItIsInTheBucket(String written, String key) {
    FailedEvent event = FailedEvent.of("id", "receipt", RECORD.replace("a.txt", written));

    assertThat(event.about()).isEqualTo(key);
  }

  @Test
  void anEventOfAnotherKindSaysSo() {
    assertThat(FailedEvent.of("id", "receipt", "{}").about()).isEqualTo("an event of another kind");
  }

  @Test
  void anEventThatEventBridgeCouldNotHandOverIsThereAsItIs() {
    String body =
        "{\"detail-type\":\"Object Created\",\"detail\":{\"object\":{\"key\":\"a b.txt\"}}}";

    FailedEvent event = FailedEvent.of("id", "receipt", body);

    assertThat(event.event()).isEqualTo(body);
    assertThat(event.fault()).isEqualTo(Optional.empty());
    assertThat(event.about()).isEqualTo("a b.txt");
  }

  @Test
  void aMessageOfSomebodyElseIsNamed() {
    FailedEvent event = FailedEvent.of("id-7", "receipt", "hello");

    assertThat(event.event()).isEmpty();
    assertThat(event.about()).isEqualTo("message id-7");
    assertThat(event.fault()).contains("it is no JSON");
  }

  @Test
  void aQueuesMessagesAreRemovedByTheirReceipts() {
    SqsClient sqs = mock(SqsClient.class);
    when(sqs.receiveMessage(anyReceive()))
        .thenReturn(
            ReceiveMessageResponse.builder()
                .messages(
                    Message.builder().messageId("id").receiptHandle("receipt").body(RECORD).build())
                .build());
    try (var queue = new FailedEventQueue(sqs, "https://sqs/failed")) {
      List<FailedEvent> events = queue.next();
      assertThat(events).hasSize(1);
      queue.remove(events.getFirst());
    }

    ArgumentCaptor<Consumer<DeleteMessageRequest.Builder>> deleted = ArgumentCaptor.captor();
    verify(sqs).deleteMessage(deleted.capture());
    DeleteMessageRequest.Builder request = DeleteMessageRequest.builder();
    deleted.getValue().accept(request);
    assertThat(request.build())
        .isEqualTo(
            DeleteMessageRequest.builder()
                .queueUrl("https://sqs/failed")
                .receiptHandle("receipt")
                .build());
  }

  private static Consumer<ReceiveMessageRequest.Builder> anyReceive() {
    return any();
  }
}
