package dev.handover.ingest;

import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The SDK's clients as a Lambda wants them: quick to start, and giving up before it does. */
final class AwsClients {
  private AwsClients() {}

  static S3Client s3() {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(AwsClients::bounded)
        .forcePathStyle(elsewhere())
        .build();
  }

  // AWS has a DNS name for every bucket; a server of one's own seldom does. The template writes out
  // AWS's own endpoint, so that the variable being there is no sign.
  private static boolean elsewhere() {
    return Stream.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
        .map(System.getenv()::get)
        .filter(Objects::nonNull)
        .findFirst()
        .filter(endpoint -> !endpoint.contains(".amazonaws.com"))
        .isPresent();
  }

  static DynamoDbClient dynamoDb() {
    return DynamoDbClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(AwsClients::bounded)
        .build();
  }

  private static void bounded(ClientOverrideConfiguration.Builder calls) {
    calls
        .apiCallAttemptTimeout(IngestLimits.CALL_ATTEMPT_MAX)
        .apiCallTimeout(IngestLimits.CALL_MAX);
  }
}
