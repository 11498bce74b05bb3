package dev.handover.bench.history;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The calls that ingest makes of DynamoDB, each behind the gate; any other is refused. */
record GatedTable(Gate gate, DynamoDbClient client, Toll toll) implements DynamoDbClient {
  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return gate.pass(Call.GET_ITEM, () -> client.getItem(request));
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return gate.pass(Call.BATCH_GET_ITEM, () -> client.batchGetItem(request));
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return gate.pass(Call.QUERY, () -> client.query(request));
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    return gate.pass(Call.TRANSACT_WRITE_ITEMS, () -> written(request));
  }

  private TransactWriteItemsResponse written(TransactWriteItemsRequest request) {
    try {
      return client.transactWriteItems(request);
    } catch (TransactionCanceledException e) {
      toll.cancelled();
      throw e;
    }
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // The client behind it is shared.
  }
}
