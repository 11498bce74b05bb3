package dev.handover.bench.stack;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Asks of every call what it costs, which the functions do not. */
public final class Meter implements ExecutionInterceptor {
  private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

  private final AtomicReference<Cost> reading = new AtomicReference<>(Cost.NONE);

  /** All costs since the last look. */
  public Cost take() {
    return reading.getAndSet(Cost.NONE);
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return switch (context.request()) {
      case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(TOTAL).build();
      case BatchGetItemRequest get -> get.toBuilder().returnConsumedCapacity(TOTAL).build();
      case QueryRequest query -> query.toBuilder().returnConsumedCapacity(TOTAL).build();
      case TransactWriteItemsRequest write ->
          write.toBuilder().returnConsumedCapacity(TOTAL).build();
      case SdkRequest other -> other;
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    Cost cost =
        switch (context.response()) {
          case GetItemResponse got -> read(List.of(got.consumedCapacity()));
          case BatchGetItemResponse got -> read(got.consumedCapacity());
          case QueryResponse found -> read(List.of(found.consumedCapacity()));
          case TransactWriteItemsResponse written -> written(written.consumedCapacity());
          case SdkResponse _ -> Cost.NONE;
        };
    reading.accumulateAndGet(cost, Cost::plus);
  }

  private static Cost read(List<ConsumedCapacity> consumed) {
    return new Cost(1, units(consumed), 0);
  }

  private static Cost written(List<ConsumedCapacity> consumed) {
    return new Cost(1, 0, units(consumed));
  }

  private static double units(List<ConsumedCapacity> consumed) {
    return consumed.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
  }
}
