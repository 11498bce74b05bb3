package dev.handover.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Tells faults that pass from those that stay, so that callers need not know DynamoDB's names. */
final class Faults {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final Set<String> CONTENTION = Set.of(CONDITION_FAILED, "TransactionConflict");
  private static final Set<String> PASSING =
      Set.of(
          "ThrottlingError",
          "ProvisionedThroughputExceeded",
          "RequestLimitExceeded",
          "TransactionInProgress");
  private static final Pattern TOO_LARGE =
      Pattern.compile("Item size .*exceeded the maximum allowed size");
  private static final int SERVER_FAULT = 500;

  private Faults() {}

  /** The same fault, as {@link TransientLedgerException} where it may pass. */
  static RuntimeException translated(SdkException fault) {
    return passing(fault)
        ? new TransientLedgerException("The table is not available just now; try again", fault)
        : fault;
  }

  /** What cancelled a transaction: contention, a fault that passes, or one that stays. */
  static RuntimeException translated(
      TransactionCanceledException fault, List<TransactWriteItem> items) throws ContendedException {
    Optional<String> full = full(fault.cancellationReasons(), items);
    if (full.isPresent()) {
      return new FullExchangeException(full.get(), fault);
    }
    List<String> codes =
        fault.cancellationReasons().stream()
            .map(CancellationReason::code)
            .filter(Objects::nonNull)
            .filter(code -> !code.equals("None"))
            .toList();
    boolean contended = codes.stream().anyMatch(CONTENTION::contains);
    boolean passes = codes.stream().allMatch(c -> CONTENTION.contains(c) || PASSING.contains(c));
    if (!passes || codes.isEmpty()) {
      return fault;
    }
    if (contended) {
      throw new ContendedException("Another writer changed what was read", fault, failed(fault));
    }
    return new TransientLedgerException("The table is throttled just now; try again", fault);
  }

  /** The exchange that is to grow and cannot; what else is written has limits of its own. */
  private static Optional<String> full(
      List<CancellationReason> reasons, List<TransactWriteItem> items) {
    // There is a reason for each item, in their order.
    return IntStream.range(0, Math.min(reasons.size(), items.size()))
        .filter(n -> TOO_LARGE.matcher(String.valueOf(reasons.get(n).message())).find())
        .mapToObj(items::get)
        .flatMap(item -> Optional.ofNullable(item.update()).stream())
        .map(update -> new Item(update.key()))
        .filter(key -> ItemKind.of(key) == ItemKind.EXCHANGE)
        .map(key -> Keys.exchangeId(key.text(Keys.PK)))
        .findFirst();
  }

  private static Set<Integer> failed(TransactionCanceledException fault) {
    List<CancellationReason> reasons = fault.cancellationReasons();
    return IntStream.range(0, reasons.size())
        .filter(place -> CONDITION_FAILED.equals(reasons.get(place).code()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean passing(SdkException fault) {
    return switch (fault) {
      case SdkClientException _ -> true;
      case DynamoDbException answer ->
          answer.isThrottlingException() || answer.statusCode() >= SERVER_FAULT;
      default -> false;
    };
  }
}
