package dev.handover.local;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.services.s3.S3Client;

/** A server that speaks S3, with one bucket that is kept in a folder. */
final class S3Server implements AutoCloseable {
  static final String BUCKET = "handover-articles";

  static {
    // Netty would otherwise reach for sun.misc.Unsafe, and the JDK warn of it on the terminal.
    System.setProperty("io.netty.noUnsafe", "true");
  }

  private final LocalS3 server;
  private final S3Client client;

  private S3Server(LocalS3 server) {
    this.server = server;
    this.client = AwsStandIn.s3(endpoint());
  }

  /**
   * Starts it with the bucket in place.
   *
   * @throws StackException if it does not start
   */
  static S3Server start(Path folder, int wishedPort) {
    S3Server started = Ports.listen(wishedPort, port -> listening(folder, port));
    if (started.client.listBuckets().buckets().stream().noneMatch(b -> b.name().equals(BUCKET))) {
      started.client.createBucket(create -> create.bucket(BUCKET));
    }
    return started;
  }

  private static S3Server listening(Path folder, int port) {
    LocalS3 server =
        LocalS3.builder()
            .port(port)
            .mode(LocalS3Mode.PERSISTENCE)
            .dataPath(folder.toString())
            .build();
    try {
      server.start();
    } catch (Exception e) {
      // Netty throws checked exceptions undeclared.
      throw new StackException("The S3 server did not start: " + e.getMessage(), e);
    }
    return new S3Server(server);
  }

  /** Where the server that is kept in a folder writes the list of the bucket's objects. */
  static Path list(Path folder) {
    return folder.resolve(BUCKET + ".bucket.meta");
  }

  URI endpoint() {
    return URI.create("http://localhost:" + server.getPort());
  }

  S3Client client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    server.shutdown();
  }
}
