package dev.handover.local;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.TransientLedgerException;
import dev.handover.local.replay.Pace;
import dev.handover.local.replay.Progress;
import dev.handover.local.replay.Reading;
import dev.handover.local.replay.Replay;
import dev.handover.local.replay.UnansweredException;
import java.io.PrintStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.LambdaException;
import software.amazon.awssdk.services.s3.S3Client;

/** Has articles read again. */
final class ReplayCommand {
  private static final int SERVER_FAULT = 500;

  private final PrintStream out;
  private final PrintStream err;

  ReplayCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Tells whether all could be read. */
  boolean run(ReplayOptions options) {
    Deployment where = options.deployment();
    try (S3Client s3 = where.s3();
        DynamoDbClient dynamoDb = where.dynamoDb();
        LambdaClient lambda = where.lambda()) {
      Replay replay =
          new Replay(
              s3,
              new Ledger(dynamoDb, where.table()),
              new Reading(event -> answer(new Invoker(lambda, where.ingest()), event)),
              Extractor.VERSION,
              new Pace(options.perSecond()),
              options.parallel(),
              progress());
      return switch (replay.run(options.scope())) {
        case DONE -> true;
        case FAILED -> {
          err.println("Run it again for those that failed; what is read is passed over.");
          yield false;
        }
        case FUNCTION_IS_OLDER -> {
          err.println(
              "The function reads by older rules than these (version %d): deploy this version, then run it again."
                  .formatted(Extractor.VERSION));
          yield false;
        }
      };
    } catch (SdkException | TransientLedgerException e) {
      err.println("It broke off: " + e.getMessage());
      err.println("Run it again; what is read is passed over.");
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String answer(Invoker ingest, String event) {
    try {
      return ingest.invoke(event);
    } catch (Invoker.InvocationException e) {
      throw new UnansweredException(e);
    } catch (LambdaException e) {
      throw e.isThrottlingException() || e.statusCode() >= SERVER_FAULT
          ? new UnansweredException(e)
          : e;
    }
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void failed(String key, String fault) {
        out.println(key + ": " + fault);
      }

      @Override
      public void reached(String key, String counts) {
        err.println(counts + ". Up to " + key);
      }

      @Override
      public void ended(String counts) {
        out.println(counts + ".");
      }
    };
  }
}
