package dev.handover.bench.history;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What becomes of a call. */
enum Fate {
  /** It does what it is to do. */
  DONE,

  /** The function ends before the call has taken effect. */
  CRASH_BEFORE,

  /** The function ends when the call has taken effect, before it learns of it. */
  CRASH_AFTER,

  /** The call takes effect, and the answer is lost on the way. */
  ANSWER_LOST,

  /** The service refuses for now. */
  THROTTLED,

  /** Another transaction is at the same items. */
  CONFLICT,

  /** Another writer changed what was read. */
  CONDITION_FAILED;

  private static final int BAD_REQUEST = 400;
  private static final int UNAVAILABLE = 503;

  boolean mayBefall(Call call) {
    return call.writes() || (this != CONFLICT && this != CONDITION_FAILED);
  }

  <T> T befall(Call call, Supplier<T> effect) {
    return switch (this) {
      case DONE -> effect.get();
      case CRASH_BEFORE -> throw new Crash(call);
      case CRASH_AFTER -> {
        var _ = effect.get();
        throw new Crash(call);
      }
      case ANSWER_LOST -> {
        var _ = effect.get();
        throw ApiCallTimeoutException.create(1);
      }
      case THROTTLED -> throw throttled(call);
      case CONFLICT -> throw cancelled("TransactionConflict");
      case CONDITION_FAILED -> throw cancelled("ConditionalCheckFailed");
    };
  }

  private static RuntimeException throttled(Call call) {
    return switch (call) {
      case GET_OBJECT -> S3Exception.builder().statusCode(UNAVAILABLE).message("SlowDown").build();
      case TRANSACT_WRITE_ITEMS -> cancelled("ThrottlingError");
      case GET_ITEM, BATCH_GET_ITEM, QUERY ->
          DynamoDbException.builder()
              .awsErrorDetails(AwsErrorDetails.builder().errorCode("ThrottlingException").build())
              .statusCode(BAD_REQUEST)
              .build();
    };
  }

  private static TransactionCanceledException cancelled(String code) {
    return TransactionCanceledException.builder()
        .cancellationReasons(CancellationReason.builder().code(code).build())
        .message("injected")
        .build();
  }
}
