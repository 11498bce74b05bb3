package dev.handover.local;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Which table a command works on.
 *
 * @param table its name
 * @param endpoint where DynamoDB answers; empty for AWS itself
 */
record TableAddress(String table, Optional<URI> endpoint) {
  /** The options that name it. */
  static final Set<String> OPTIONS = Set.of("--table", "--endpoint", "--stack", "--data");

  /**
   * Reads the options: a deployment's, or a table's own.
   *
   * @param dataDefault the local stack's data folder unless {@code --data} says otherwise
   * @throws UsageException if they make no sense
   * @throws StackException if the deployment is not there
   */
  static TableAddress of(Arguments arguments, Path dataDefault) {
    if (!arguments.values("--table").isEmpty() || !arguments.values("--endpoint").isEmpty()) {
      if (Deployment.isNamed(arguments)) {
        throw new UsageException("Name a deployment or a table, not both.");
      }
      return new TableAddress(
          arguments.value("--table").orElse(DynamoDbServer.TABLE),
          arguments.value("--endpoint").map(TableAddress::endpoint));
    }
    return switch (Deployment.of(arguments, dataDefault)) {
      case LocalDeployment here ->
          new TableAddress(here.table(), Optional.of(here.addresses().dynamoDb()));
      case AccountDeployment there -> new TableAddress(there.table(), Optional.empty());
    };
  }

  /** A client for it, to be closed. */
  DynamoDbClient client() {
    return endpoint.filter(TableAddress::isHere).map(AwsStandIn::dynamoDb).orElseGet(this::account);
  }

  private DynamoDbClient account() {
    DynamoDbClientBuilder client =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
    endpoint.ifPresent(client::endpointOverride);
    return client.build();
  }

  // The local stack takes any credentials, and whoever runs it may have none.
  private static boolean isHere(URI endpoint) {
    try {
      return InetAddress.getByName(endpoint.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static URI endpoint(String word) {
    try {
      URI uri = new URI(word);
      if (Optional.ofNullable(uri.getHost()).isPresent()) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new UsageException(
        "--endpoint is a URL such as http://localhost:8000, not \"" + word + "\".");
  }
}
