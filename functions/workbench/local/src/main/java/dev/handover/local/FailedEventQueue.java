package dev.handover.local;

import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** The failed events of a deployment in AWS. */
final class FailedEventQueue implements FailedEvents {
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
                    // One that waits for those before it would come into sight again meanwhile.
                    .maxNumberOfMessages(1)
                    .waitTimeSeconds((int) WAIT.toSeconds()))
        .messages()
        .stream()
        .map(
            message -> FailedEvent.of(message.messageId(), message.receiptHandle(), message.body()))
        .toList();
  }

  @Override
  public void release(FailedEvent event) {
    try {
      sqs.changeMessageVisibility(
          change -> change.queueUrl(queue).receiptHandle(event.receipt()).visibilityTimeout(0));
    } catch (SqsException e) {
      // It has come into sight by itself, or will.
    }
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
