package dev.handover.local;

import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The failed events of a deployment in AWS. */
final class FailedEventQueue implements FailedEvents {
  private static final int MESSAGES_MAX = 10;
  private static final Duration WAIT = Duration.ofSeconds(2);

  private final SqsClient sqs;
  private final String queue;

  /**
   * @param sqs closed with this
   * @param queue its URL
   */
  FailedEventQueue(SqsClient sqs, String queue) {
    this.sqs = sqs;
    this.queue = queue;
  }

  @Override
  public List<FailedEvent> next() {
    return sqs
        .receiveMessage(
            receive ->
                receive
                    .queueUrl(queue)
                    .maxNumberOfMessages(MESSAGES_MAX)
                    .waitTimeSeconds((int) WAIT.toSeconds()))
        .messages()
        .stream()
        .map(
            message -> FailedEvent.of(message.messageId(), message.receiptHandle(), message.body()))
        .toList();
  }

  @Override
  public void release(FailedEvent event) {
    sqs.changeMessageVisibility(
        change -> change.queueUrl(queue).receiptHandle(event.receipt()).visibilityTimeout(0));
  }

  @Override
  public void remove(FailedEvent event) {
    sqs.deleteMessage(delete -> delete.queueUrl(queue).receiptHandle(event.receipt()));
  }

  @Override
  public void close() {
    sqs.close();
  }
}
