package dev.handover.bench.storm;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server in memory with one bucket, which lives until it is closed. */
final class BucketServer implements AutoCloseable {
  static final String BUCKET = "handover-articles";

  private final LocalS3 server;
  private final URI endpoint;
  private final S3Client client;

  private BucketServer(LocalS3 server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
    this.client = client(endpoint, _ -> {});
  }

  static BucketServer start() {
    int port = freePort();
    LocalS3 server = LocalS3.builder().port(port).mode(LocalS3Mode.IN_MEMORY).build();
    server.start();
    BucketServer started = new BucketServer(server, URI.create("http://localhost:" + port));
    started.client.createBucket(create -> create.bucket(BUCKET));
    return started;
  }

  URI endpoint() {
    return endpoint;
  }

  /** A client by way of an address, set up further by the caller. */
  static S3Client client(URI address, Consumer<ClientOverrideConfiguration.Builder> calls) {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .endpointOverride(address)
        .forcePathStyle(true)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .overrideConfiguration(calls)
        .build();
  }

  void put(String key, byte[] content) {
    client.putObject(to -> to.bucket(BUCKET).key(key), RequestBody.fromBytes(content));
  }

  void remove(String key) {
    client.deleteObject(from -> from.bucket(BUCKET).key(key));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.shutdown();
  }
}
