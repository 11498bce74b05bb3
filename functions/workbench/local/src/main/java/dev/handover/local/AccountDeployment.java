package dev.handover.local;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A deployment in AWS. Credentials and region are found as by the AWS CLI.
 *
 * @param prefix of articles' keys
 * @param outputs of its stack, by name
 */
record AccountDeployment(String stack, String prefix, Map<String, String> outputs)
    implements Deployment {
  AccountDeployment {
    outputs = Map.copyOf(outputs);
  }

  /** Asks the stack for its outputs. */
  static AccountDeployment of(String stack) {
    try (CloudFormationClient cloudFormation = client(CloudFormationClient.builder()).build()) {
      Stack found = cloudFormation.describeStacks(ask -> ask.stackName(stack)).stacks().getFirst();
      return new AccountDeployment(
          stack,
          found.parameters().stream()
              .filter(parameter -> parameter.parameterKey().equals("ArticlesPrefix"))
              .map(Parameter::parameterValue)
              .findFirst()
              .orElse(""),
          found.outputs().stream()
              .collect(Collectors.toMap(Output::outputKey, Output::outputValue)));
    }
  }

  private String output(String name) {
    return Optional.ofNullable(outputs.get(name))
        .orElseThrow(
            () ->
                new StackException(
                    "The stack %s has no output %s; deploy it again from this version."
                        .formatted(stack, name)));
  }

  @Override
  public String bucket() {
    return output("ArticlesBucketName");
  }

  @Override
  public String table() {
    return output("LedgerTable");
  }

  @Override
  public String ingest() {
    return output("IngestFunctionName");
  }

  @Override
  public S3Client s3() {
    return client(S3Client.builder()).build();
  }

  @Override
  public DynamoDbClient dynamoDb() {
    return client(DynamoDbClient.builder()).build();
  }

  @Override
  public LambdaClient lambda() {
    return LambdaClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Invoker.ANSWER_MAX))
        .build();
  }

  @Override
  public FailedEvents failedEvents() {
    return new FailedEventQueue(client(SqsClient.builder()).build(), output("FailedEventsUrl"));
  }

  private static <B extends AwsSyncClientBuilder<B, ?>> B client(B builder) {
    return builder.httpClientBuilder(UrlConnectionHttpClient.builder());
  }
}
