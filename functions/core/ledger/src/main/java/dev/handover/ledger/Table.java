package dev.handover.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * The four calls that the ledger makes, and what their faults mean. There is no Scan among them.
 */
final class Table {
  private static final int KEYS_PER_CALL = 100;

  private final DynamoDbClient client;
  private final String name;
  private final Attempts attempts;
  private final Runnable called;

  Table(DynamoDbClient client, String name, Attempts attempts) {
    this(client, name, attempts, () -> {});
  }

  private Table(DynamoDbClient client, String name, Attempts attempts, Runnable called) {
    this.client = client;
    this.name = name;
    this.attempts = attempts;
    this.called = called;
  }

  /** The same table, whose reads are counted. */
  Table within(Budget budget) {
    return new Table(client, name, attempts, budget::call);
  }

  String name() {
    return name;
  }

  /** One item as it is now. */
  Optional<Item> get(Map<String, AttributeValue> key) {
    return call(
        () -> {
          var response = client.getItem(get -> get.tableName(name).key(key).consistentRead(true));
          return response.hasItem() ? Optional.of(new Item(response.item())) : Optional.empty();
        });
  }

  /** The items that exist, as they are now, in no order. */
  List<Item> getAll(List<Map<String, AttributeValue>> keys) {
    List<Item> items = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += KEYS_PER_CALL) {
      List<Map<String, AttributeValue>> left =
          new ArrayList<>(keys.subList(from, Math.min(keys.size(), from + KEYS_PER_CALL)));
      attempts.until(() -> getSome(left, items));
    }
    return items;
  }

  // A batch that is too large or throttled is answered in part; the rest is asked for again.
  private boolean getSome(List<Map<String, AttributeValue>> left, List<Item> items)
      throws ContendedException {
    KeysAndAttributes request = KeysAndAttributes.builder().keys(left).consistentRead(true).build();
    BatchGetItemResponse response =
        call(() -> client.batchGetItem(get -> get.requestItems(Map.of(name, request))));
    response.responses().getOrDefault(name, List.of()).forEach(item -> items.add(new Item(item)));
    KeysAndAttributes unread = response.unprocessedKeys().get(name);
    left.clear();
    if (unread != null && unread.hasKeys()) {
      left.addAll(unread.keys());
      throw new ContendedException("The table answered a batch in part");
    }
    return true;
  }

  QueryResponse query(QueryRequest request) {
    return call(() -> client.query(request.toBuilder().tableName(name).build()));
  }

  /**
   * All or nothing.
   *
   * @throws FullExchangeException if a balance has no room for a claim
   */
  void write(List<TransactWriteItem> items) throws ContendedException {
    try {
      client.transactWriteItems(write -> write.transactItems(items));
    } catch (TransactionCanceledException e) {
      throw Faults.translated(e, items);
    } catch (TransactionInProgressException e) {
      throw new ContendedException("The same transaction is still under way", e, Set.of());
    } catch (SdkException e) {
      throw Faults.translated(e);
    }
  }

  /** All or nothing, which is left to others if they are at it. */
  void tryWrite(List<TransactWriteItem> items) {
    try {
      write(items);
    } catch (ContendedException e) {
      return;
    }
  }

  private <T> T call(Supplier<T> call) {
    called.run();
    try {
      return call.get();
    } catch (SdkException e) {
      throw Faults.translated(e);
    }
  }
}
