package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.ObjectKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The product from one end to the other: an S3 client and a folder in, an HTTP client out. */
class LocalStackTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String OTHER =
      """
      KYIV, Ukraine, August 24, 2025 (AP) — Russia and Ukraine each released 146 prisoners of war on
      Sunday, the Russian Defense Ministry said.
      """;

  @TempDir Path folder;

  private final List<String> notices = new CopyOnWriteArrayList<>();
  private LocalStack stack;
  private S3Client client;

  @BeforeEach
  void start() {
    var options =
        new ServeOptions(
            new Ports(0, 0, 0, 0),
            folder.resolve("data"),
            folder.resolve("inbox"),
            false,
            false,
            false);
    stack = new LocalStack(options, new Notices(notices::add, notices::add));
    client = defaultClient();
  }

  @AfterEach
  void stop() {
    client.close();
    stack.close();
  }

  @Test
  void anArticleIsServedWhileTheBucketHoldsIt() {
    put("wire/seed.txt", Seed.bytes());
    eventually(() -> days().equals(Seed.DAYS));

    put("wire/seed.txt", OTHER.getBytes(StandardCharsets.UTF_8));
    eventually(() -> days().equals(List.of("2025-08-24")));

    client.deleteObject(which -> which.bucket(S3Server.BUCKET).key("wire/seed.txt"));
    eventually(() -> days().isEmpty());
  }

  @Test
  void aFileInTheInboxIsMirroredAsLongAsItLies() throws IOException {
    Path file = folder.resolve("inbox/wire copy/обмен 4+июля.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, Seed.bytes());
    eventually(() -> days().equals(Seed.DAYS));
    assertThat(keys()).containsExactly("wire copy/обмен 4+июля.txt");

    Files.writeString(file, OTHER);
    eventually(() -> days().equals(List.of("2025-08-24")));

    Files.delete(file);
    eventually(() -> days().isEmpty());
    assertThat(keys()).isEmpty();
  }

  @Test
  void hiddenAndUnfinishedFilesStayInTheInbox() throws IOException {
    for (String name : List.of(".hidden.txt", "a.txt.part", "b.tmp", "c.txt~", "~$d.txt")) {
      Files.write(folder.resolve("inbox").resolve(name), Seed.bytes());
    }
    Files.write(folder.resolve("inbox/seed.txt"), Seed.bytes());

    eventually(() -> !keys().isEmpty());

    assertThat(keys()).containsExactly("seed.txt");
  }

  @Test
  void theInboxRemovesOnlyWhatItPut() throws IOException {
    put("by-client.txt", Seed.bytes());
    Path file = Files.write(folder.resolve("inbox/by-inbox.txt"), Seed.bytes());
    eventually(() -> keys().size() == 2);

    Files.delete(file);

    eventually(() -> keys().equals(List.of("by-client.txt")));
  }

  @Test
  void badArticlesAreRejectedAndServingGoesOn() {
    put("empty.txt", new byte[0]);
    put("pdf.txt", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));

    eventually(() -> reason("empty.txt").equals(Optional.of("empty")));
    eventually(() -> reason("pdf.txt").equals(Optional.of("not_text")));
    put("seed.txt", Seed.bytes());
    eventually(() -> days().equals(Seed.DAYS));
  }

  @Test
  void badQueriesAreAnsweredAndServingGoesOn() {
    assertThat(Http.get(stack.addresses().http(), "/exchanges?colour=red").statusCode())
        .isEqualTo(400);
    assertThat(Http.get(stack.addresses().http(), "/exchanges?since=2025-13-01").statusCode())
        .isEqualTo(400);
    assertThat(Http.get(stack.addresses().http(), "/nowhere").statusCode()).isEqualTo(404);
    assertThat(Http.get(stack.addresses().http(), "/exchanges").statusCode()).isEqualTo(200);
  }

  @Test
  void aRestartKeepsTheDataAndReadsOnlyWhatChanged() throws IOException {
    put("kept.txt", Seed.bytes());
    Path file = Files.writeString(folder.resolve("inbox/leaves.txt"), OTHER);
    eventually(() -> days().size() == 4);
    stop();
    notices.clear();
    Files.delete(file);

    start();

    eventually(() -> days().equals(Seed.DAYS));
    assertThat(notices).containsExactly("leaves.txt: removed");
  }

  @Test
  void aSecondStackOnTheSameDataIsRefused() {
    assertThatThrownBy(this::start)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Another local stack runs on");
  }

  private static void eventually(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> days() {
    return Seed.days(Http.json(Http.get(stack.addresses().http(), "/exchanges")));
  }

  private List<String> keys() {
    return List.copyOf(new BucketListing(client, S3Server.BUCKET).read().keySet());
  }

  private Optional<String> reason(String key) {
    return stack
        .ledger()
        .article(new ObjectKey(S3Server.BUCKET, key).articleId())
        .filter(article -> article.status() == ArticleStatus.REJECTED)
        .flatMap(ArticleRecord::reason);
  }

  private void put(String key, byte[] content) {
    client.putObject(to -> to.bucket(S3Server.BUCKET).key(key), RequestBody.fromBytes(content));
  }

  /** A client as anybody makes it, with the SDK's own way to sign, chunk and check. */
  private S3Client defaultClient() {
    return S3Client.builder()
        .endpointOverride(stack.addresses().s3())
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "body")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
