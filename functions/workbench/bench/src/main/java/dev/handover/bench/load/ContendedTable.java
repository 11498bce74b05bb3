package dev.handover.bench.load;

import dev.handover.bench.stack.LedgerCalls;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * DynamoDB cancels a transaction when another one is under way at one of its items; DynamoDB Local
 * runs one after the other and never does. This puts the conflicts back: an item is taken for as
 * long as a transaction is under way, and for {@code hold} at least; with none, all is as it is.
 */
final class ContendedTable extends LedgerCalls {
  private static final AttributeValue NOTHING = AttributeValue.fromNul(true);

  private final Duration hold;
  private final Set<Object> taken = ConcurrentHashMap.newKeySet();
  private final LongAdder transactions = new LongAdder();
  private final LongAdder conflicts = new LongAdder();

  ContendedTable(DynamoDbClient client, Duration hold) {
    super(client);
    this.hold = hold;
  }

  long transactions() {
    return transactions.sum();
  }

  long conflicts() {
    return conflicts.sum();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    transactions.increment();
    if (hold.isZero()) {
      return super.transactWriteItems(request);
    }
    Set<Object> mine = new HashSet<>();
    try {
      for (TransactWriteItem item : request.transactItems()) {
        Object key = key(item);
        if (!taken.add(key)) {
          conflicts.increment();
          throw conflict();
        }
        mine.add(key);
      }
      long start = System.nanoTime();
      TransactWriteItemsResponse response = super.transactWriteItems(request);
      rest(hold.minusNanos(System.nanoTime() - start));
      return response;
    } finally {
      taken.removeAll(mine);
    }
  }

  private static Object key(TransactWriteItem item) {
    Map<String, AttributeValue> attributes =
        Stream.of(
                Optional.ofNullable(item.update()).map(Update::key),
                Optional.ofNullable(item.delete()).map(Delete::key),
                Optional.ofNullable(item.put()).map(Put::item))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    return List.of(attributes.getOrDefault("pk", NOTHING), attributes.getOrDefault("sk", NOTHING));
  }

  private static void rest(Duration left) {
    if (left.isPositive()) {
      try {
        Thread.sleep(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static TransactionCanceledException conflict() {
    return TransactionCanceledException.builder()
        .cancellationReasons(CancellationReason.builder().code("TransactionConflict").build())
        .message("Another transaction is under way at one of the items")
        .build();
  }
}
