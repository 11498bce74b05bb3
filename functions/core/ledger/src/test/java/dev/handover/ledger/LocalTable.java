package dev.handover.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;

/** Fresh tables in one DynamoDB Local, which lives as long as the tests do. */
final class LocalTable {
  private static final DynamoDbClient CLIENT = start();
  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalTable() {}

  static DynamoDbClient client() {
    return CLIENT;
  }

  /** The name of a new, empty table. */
  static String create() {
    String table = "ledger-" + TABLES.incrementAndGet();
    CLIENT.createTable(TableDefinition.of(table));
    CLIENT.updateTimeToLive(TableDefinition.timeToLive(table));
    return table;
  }

  private static DynamoDbClient start() {
    int port = freePort();
    PrintStream out = System.out;
    // It greets on standard output, and green tests print nothing.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)})
          .start();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    } finally {
      System.setOut(out);
    }
    return DynamoDbClient.builder()
        .endpointOverride(URI.create("http://localhost:" + port))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port", e);
    }
  }
}
