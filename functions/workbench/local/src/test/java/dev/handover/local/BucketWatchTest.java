package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BucketWatchTest {
  @TempDir Path folder;

  private final List<JsonNode> events = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private S3Server s3;

  @BeforeEach
  void start() throws IOException {
    s3 = S3Server.start(Files.createDirectory(folder.resolve("s3")), 0);
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void everyChangeIsToldOnceAsS3WouldTellIt() {
    BucketWatch watch = watch(this::accept);
    put("wire copy/обмен+1.txt");
    watch.look();
    watch.look();
    s3.client().deleteObject(w -> w.bucket(S3Server.BUCKET).key("wire copy/обмен+1.txt"));
    watch.look();
    watch.look();

    assertThat(told())
        .containsExactly(
            "ObjectCreated:Put wire+copy/%D0%BE%D0%B1%D0%BC%D0%B5%D0%BD%2B1.txt",
            "ObjectRemoved:Delete wire+copy/%D0%BE%D0%B1%D0%BC%D0%B5%D0%BD%2B1.txt");
    assertThat(sequencers()).isSorted().allMatch(one -> one.matches("[0-9A-F]{16}"));
  }

  @Test
  void aNewWatchTellsOnlyWhatChangedSinceTheOldOne() {
    put("same.txt");
    put("goes.txt");
    watch(this::accept).look();
    events.clear();
    s3.client().deleteObject(w -> w.bucket(S3Server.BUCKET).key("goes.txt"));

    watch(this::accept).look();

    assertThat(told()).containsExactly("ObjectRemoved:Delete goes.txt");
  }

  @Test
  void whatFailedIsToldAgainLaterAndTheRestMeanwhile() throws InterruptedException {
    BucketWatch watch =
        watch(
            event -> {
              accept(event);
              if (told().equals(List.of("ObjectCreated:Put bad.txt"))) {
                throw new IllegalStateException("throttled");
              }
              return "{}";
            });
    put("bad.txt");
    put("good.txt");
    watch.look();
    watch.look();

    assertThat(told()).containsExactly("ObjectCreated:Put bad.txt", "ObjectCreated:Put good.txt");
    assertThat(notices).contains("bad.txt: failed, next try in 250 ms at the earliest. throttled");

    Thread.sleep(Duration.ofMillis(300));
    watch.look();

    assertThat(told()).hasSize(3).last().isEqualTo("ObjectCreated:Put bad.txt");
  }

  @Test
  void anErrorInOneArticleDoesNotKeepTheOthersBack() {
    BucketWatch watch =
        watch(
            event -> {
              accept(event);
              if (told().getLast().endsWith("deep.txt")) {
                throw new StackOverflowError();
              }
              return "{}";
            });
    put("deep.txt");
    put("good.txt");

    watch.look();

    assertThat(told()).containsExactly("ObjectCreated:Put deep.txt", "ObjectCreated:Put good.txt");
    assertThat(notices)
        .contains(
            "deep.txt: failed, next try in 250 ms at the earliest. java.lang.StackOverflowError");
  }

  private BucketWatch watch(Function<String, String> ingest) {
    return new BucketWatch(
        S3Server.BUCKET,
        new BucketListing(s3.client(), S3Server.BUCKET),
        new DeliveredState(folder.resolve("delivered.json")),
        ingest,
        new FailedEventFolder(folder),
        new Notices(notices::add, notices::add));
  }

  private String accept(String event) {
    events.add(JsonMapper.shared().readTree(event).path("Records").path(0));
    return "{}";
  }

  private List<String> told() {
    return events.stream()
        .map(e -> e.path("eventName").asString() + " " + object(e).path("key").asString())
        .toList();
  }

  private List<String> sequencers() {
    return events.stream().map(event -> object(event).path("sequencer").asString()).toList();
  }

  private static JsonNode object(JsonNode event) {
    return event.path("s3").path("object");
  }

  private void put(String key) {
    s3.client()
        .putObject(to -> to.bucket(S3Server.BUCKET).key(key), RequestBody.fromString("text"));
  }
}
