package dev.handover.local;

import java.nio.file.Path;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The local stack that runs on a data folder. */
record LocalDeployment(Path data, Addresses addresses) implements Deployment {

  /**
   * @throws StackException if none runs there
   */
  static LocalDeployment of(Path data) {
    return new LocalDeployment(data, Addresses.read(data));
  }

  @Override
  public String prefix() {
    return "";
  }

  @Override
  public String bucket() {
    return S3Server.BUCKET;
  }

  @Override
  public String table() {
    return DynamoDbServer.TABLE;
  }

  @Override
  public String ingest() {
    return LocalStack.INGEST;
  }

  @Override
  public S3Client s3() {
    return AwsStandIn.s3(addresses.s3());
  }

  @Override
  public DynamoDbClient dynamoDb() {
    return AwsStandIn.dynamoDb(addresses.dynamoDb());
  }

  @Override
  public LambdaClient lambda() {
    return AwsStandIn.lambda(addresses.lambda());
  }

  @Override
  public FailedEvents failedEvents() {
    return new FailedEventFolder(FailedEventFolder.in(data));
  }
}
