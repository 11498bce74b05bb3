package dev.handover.ingest;

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
        .build();
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
