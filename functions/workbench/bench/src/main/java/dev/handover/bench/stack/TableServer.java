package dev.handover.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.ledger.TableDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.main.ServerRunner;

/** DynamoDB Local in memory, which lives as long as the process does. */
public final class TableServer {
  private static final AtomicInteger TABLES = new AtomicInteger();

  private final URI endpoint;
  private final DynamoDbClient client;

  private TableServer(URI endpoint) {
    this.endpoint = endpoint;
    this.client = client(List.of());
  }

  /**
   * Starts one.
   *
   * @throws IllegalStateException if it does not start
   */
  public static TableServer start() {
    PrintStream out = System.out;
    // It greets on standard output, and green tests print nothing.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      String port = Integer.toString(freePort());
      ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-inMemory", "-disableTelemetry", "-port", port})
          .start();
      return new TableServer(URI.create("http://localhost:" + port));
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    } finally {
      System.setOut(out);
    }
  }

  /** A client without more. */
  public DynamoDbClient client() {
    return client;
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** A client whose requests and answers the interceptors see. */
  public DynamoDbClient client(List<ExecutionInterceptor> interceptors) {
    return client(endpoint, calls -> calls.executionInterceptors(interceptors));
  }

  /** A client by way of another address, set up further by the caller. */
  public DynamoDbClient client(URI address, Consumer<ClientOverrideConfiguration.Builder> calls) {
    return DynamoDbClient.builder()
        .endpointOverride(address)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(calls)
        .build();
  }

  /** The name of a new, empty ledger. */
  public String createTable() {
    String table = "bench-" + TABLES.incrementAndGet();
    client.createTable(TableDefinition.of(table));
    return table;
  }

  /** All items of a table. */
  public Iterable<Map<String, AttributeValue>> scan(String table) {
    return client.scanPaginator(scan -> scan.tableName(table)).items();
  }

  /** Frees the memory of a table. */
  public void drop(String table) {
    client.deleteTable(delete -> delete.tableName(table));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
