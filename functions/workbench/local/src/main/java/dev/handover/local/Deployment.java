package dev.handover.local;

import java.nio.file.Path;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What a command works on. Whoever asks for a client closes it. */
sealed interface Deployment permits AccountDeployment, LocalDeployment {
  /** The options that name it. */
  Set<String> OPTIONS = Set.of("--stack", "--data");

  /** The switch that names it. */
  Set<String> SWITCHES = Set.of("--local");

  /**
   * Reads the options.
   *
   * @param dataDefault the local stack's data folder unless {@code --data} says otherwise
   * @throws UsageException if they name none, or two
   * @throws StackException if the one they name is not there
   */
  static Deployment of(Arguments arguments, Path dataDefault) {
    boolean local = arguments.isOn("--local") || arguments.value("--data").isPresent();
    if (local == arguments.value("--stack").isPresent()) {
      throw new UsageException(
          "Say where: --stack NAME for a deployment in AWS, --local for the stack that serve"
              + " runs.");
    }
    return arguments
        .value("--stack")
        .<Deployment>map(AccountDeployment::of)
        .orElseGet(
            () -> LocalDeployment.of(arguments.value("--data").map(Path::of).orElse(dataDefault)));
  }

  /** Whether the options name one. */
  static boolean isNamed(Arguments arguments) {
    return arguments.isOn("--local")
        || !arguments.values("--data").isEmpty()
        || !arguments.values("--stack").isEmpty();
  }

  /** With what the keys of articles start; the function may read no others. */
  String prefix();

  /** The bucket of articles. */
  String bucket();

  /** The ledger's table. */
  String table();

  /** The name of the function that reads articles. */
  String ingest();

  S3Client s3();

  DynamoDbClient dynamoDb();

  LambdaClient lambda();

  FailedEvents failedEvents();
}
