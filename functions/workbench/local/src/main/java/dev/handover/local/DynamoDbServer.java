package dev.handover.local;

import dev.handover.ledger.TableDefinition;
import java.net.URI;
import java.nio.file.Path;
import org.apache.commons.cli.ParseException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.CommandLineInput;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local, with the ledger's table kept in a folder. */
final class DynamoDbServer implements AutoCloseable {
  static final String TABLE = "handover";

  private final DynamoDBProxyServer server;
  private final int port;
  private final DynamoDbClient client;

  private DynamoDbServer(DynamoDBProxyServer server, int port) {
    this.server = server;
    this.port = port;
    this.client = AwsStandIn.dynamoDb(endpoint());
  }

  /**
   * Starts it with the table in place.
   *
   * @throws StackException where DynamoDB Local does not run
   */
  static DynamoDbServer start(Path folder, int wishedPort) {
    DynamoDbServer started = Ports.listen(wishedPort, port -> listening(folder, port));
    if (!started.client.listTables().tableNames().contains(TABLE)) {
      started.client.createTable(TableDefinition.of(TABLE));
    }
    return started;
  }

  private static DynamoDbServer listening(Path folder, int port) {
    DynamoDBProxyServer server = server(folder, port);
    try {
      server.start();
    } catch (Exception | LinkageError e) {
      throw new StackException(
          "DynamoDB Local did not start on %s %s (it runs on Linux, macOS and Windows, on x86-64; on arm64 on the first two): %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), e),
          e);
    }
    return new DynamoDbServer(server, port);
  }

  private static DynamoDBProxyServer server(Path folder, int port) {
    try {
      // Its telemetry would wait for the internet at every request where there is none.
      var arguments =
          new CommandLineInput(
              new String[] {
                "-port",
                Integer.toString(port),
                "-dbPath",
                folder.toString(),
                "-sharedDb",
                "-disableTelemetry"
              });
      arguments.init();
      return ServerRunner.createServer(arguments);
    } catch (ParseException e) {
      throw new IllegalStateException("DynamoDB Local does not know its own arguments", e);
    }
  }

  URI endpoint() {
    return URI.create("http://localhost:" + port);
  }

  DynamoDbClient client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new StackException("DynamoDB Local did not stop: " + e.getMessage(), e);
    }
  }
}
