package dev.handover.bench.price;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item's bytes, as DynamoDB counts them, to within a few. */
final class ItemSize {
  private static final int OVERHEAD = 100;
  private static final int NUMBER = 8;

  private ItemSize() {}

  static long of(Map<String, AttributeValue> item) {
    return OVERHEAD
        + item.entrySet().stream()
            .mapToLong(each -> each.getKey().getBytes(UTF_8).length + of(each.getValue()))
            .sum();
  }

  private static long of(AttributeValue value) {
    return Optional.ofNullable(value.s()).map(text -> (long) text.getBytes(UTF_8).length).orElse(0L)
        + Optional.ofNullable(value.b())
            .map(bytes -> (long) bytes.asByteArrayUnsafe().length)
            .orElse(0L)
        + (value.n() == null ? 0 : NUMBER)
        + value.l().stream().mapToLong(ItemSize::of).sum()
        + value.ss().stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();
  }
}
