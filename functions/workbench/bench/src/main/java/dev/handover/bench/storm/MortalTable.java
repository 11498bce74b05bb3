package dev.handover.bench.storm;

import dev.handover.bench.stack.LedgerCalls;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** A table whose caller may be killed before and after each call. */
final class MortalTable extends LedgerCalls {
  private static final int READ = 100;
  private static final int WRITE = 20;

  private final Weather weather;

  MortalTable(DynamoDbClient client, Weather weather) {
    super(client);
    this.weather = weather;
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    weather.mayKill("before a read", READ);
    return super.getItem(request);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    weather.mayKill("before a read", READ);
    return super.batchGetItem(request);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    weather.mayKill("before a read", READ);
    return super.query(request);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    weather.mayKill("before a write", WRITE);
    TransactWriteItemsResponse written = super.transactWriteItems(request);
    weather.mayKill("after a write", WRITE);
    return written;
  }
}
