package dev.handover.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.ledger.Ledger;
import dev.handover.ledger.TableDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;

/** Empty ledgers in one DynamoDB Local, which lives as long as the tests do. */
public final class LocalTable {
  private static final DynamoDbClient CLIENT = start();
  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalTable() {}

  /** A ledger with a table of its own. */
  public static Ledger ledger() {
    return ledger(InstantSource.system());
  }

  /** The same, which enters things at the time that a clock tells. */
  static Ledger ledger(InstantSource clock) {
    String table = "query-" + TABLES.incrementAndGet();
    CLIENT.createTable(TableDefinition.of(table));
    return new Ledger(CLIENT, table, clock);
  }

  private static DynamoDbClient start() {
    PrintStream out = System.out;
    // It prints its configuration, and green tests print nothing.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      String port = Integer.toString(freePort());
      ServerRunner.createServerFromCommandLineArgs(
              new String[] {"-inMemory", "-disableTelemetry", "-port", port})
          .start();
      return client(URI.create("http://localhost:" + port));
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    } finally {
      System.setOut(out);
    }
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
