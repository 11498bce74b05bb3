package dev.handover.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.handover.ledger.ArticlePage;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.paginators.ListObjectsV2Iterable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a replay does when the function does not do its part. */
class ReplayTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Scope ALL = new Scope("articles", "", Optional.empty(), false);

  private static final int RULES = 2;

  private final List<String> told = new ArrayList<>();
  private final Ledger ledger = mock(Ledger.class);

  @Test
  void whatFailsForTheMomentIsAskedForAgain() throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    UnaryOperator<String> function =
        event -> answer(event, calls.incrementAndGet() == 1 ? "TemporaryFailure" : "Succeeded");

    assertThat(replay(3, function)).isEqualTo(Replay.Result.DONE);
    assertThat(told).endsWith("3 objects, 0 read before by these rules; 3 posted");
  }

  @Test
  void whatFailsForGoodIsNamedAndTheOthersAreRead() throws InterruptedException {
    UnaryOperator<String> function =
        event -> answer(event, event.contains("key-1.txt") ? "PermanentFailure" : "Succeeded");

    assertThat(replay(12, function)).isEqualTo(Replay.Result.FAILED);
    assertThat(told).contains("key-1.txt failed: posted");
    assertThat(told.getLast()).startsWith("12 objects, 0 read before by these rules; 7 posted");
  }

  @Test
  void anArticleThatEndsTheFunctionDoesNotKeepTheOthersBack() throws InterruptedException {
    UnaryOperator<String> function =
        event -> {
          if (event.contains("key-1.txt")) {
            throw new UnansweredException(new IllegalStateException("Task timed out"));
          }
          return answer(event, "Succeeded");
        };

    assertThat(replay(7, function)).isEqualTo(Replay.Result.FAILED);
    assertThat(told).contains("key-1.txt failed: Task timed out");
    assertThat(told.getLast()).endsWith("6 posted, 1 failed");
  }

  @Test
  void aFunctionWithOlderRulesIsTold() throws InterruptedException {
    UnaryOperator<String> function =
        event -> answer(event, "Succeeded").replace("posted", "unchanged");
    Provenance older = new Provenance(ArticleStatus.READ, Optional.of("e"), Optional.of(RULES - 1));
    when(ledger.provenance(any()))
        .thenReturn(Map.of(new ObjectKey("articles", "key-0.txt"), older));

    assertThat(replay(2, function)).isEqualTo(Replay.Result.FUNCTION_IS_OLDER);
  }

  @Test
  void whatOthersReadMeanwhileByTheseRulesIsNoSignOfOlderOnes() throws InterruptedException {
    UnaryOperator<String> function =
        event -> answer(event, "Succeeded").replace("posted", "unchanged");

    assertThat(replay(2, function)).isEqualTo(Replay.Result.DONE);
  }

  @Test
  void afterEveryPageItIsToldHowToGoOn() throws InterruptedException {
    var _ = replay(2, event -> answer(event, "Succeeded"));

    assertThat(told.getFirst()).startsWith("at key-1.txt: 2 objects");
  }

  @Test
  void theRateIsKept() throws InterruptedException {
    Pace pace = new Pace(100);
    long start = System.nanoTime();
    for (int n = 0; n < 5; n++) {
      pace.take(5);
    }

    // The fifth may begin when the four before had their fifth of a second.
    assertThat(System.nanoTime() - start).isBetween(190_000_000L, 5_000_000_000L);
  }

  private Replay.Result replay(int objects, UnaryOperator<String> function)
      throws InterruptedException {
    S3Client s3 = mock(S3Client.class);
    when(s3.listObjectsV2Paginator(anyList())).thenCallRealMethod();
    when(s3.listObjectsV2Paginator(any(ListObjectsV2Request.class)))
        .thenAnswer(call -> new ListObjectsV2Iterable(s3, call.getArgument(0)));
    when(s3.listObjectsV2(any(ListObjectsV2Request.class)))
        .thenReturn(
            ListObjectsV2Response.builder()
                .isTruncated(false)
                .contents(
                    IntStream.range(0, objects)
                        .mapToObj(
                            n -> S3Object.builder().key("key-" + n + ".txt").eTag("\"e\"").build())
                        .toList())
                .build());
    when(ledger.articles(any(), org.mockito.ArgumentMatchers.anyInt(), any()))
        .thenReturn(new ArticlePage(List.of(), Optional.empty()));
    return new Replay(s3, ledger, new Reading(function), RULES, new Pace(1_000), 2, progress())
        .run(ALL);
  }

  private static Consumer<ListObjectsV2Request.Builder> anyList() {
    return any();
  }

  private static String answer(String event, String code) {
    List<Map<String, String>> results = new ArrayList<>();
    for (JsonNode task : JSON.readTree(event).path("tasks")) {
      results.add(
          Map.of(
              "taskId",
              task.path("taskId").asString(),
              "resultCode",
              code,
              "resultString",
              "posted"));
    }
    return JSON.writeValueAsString(Map.of("results", results));
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void failed(String key, String fault) {
        told.add(key + " failed: " + fault);
      }

      @Override
      public void reached(String key, String counts) {
        told.add("at " + key + ": " + counts);
      }

      @Override
      public void ended(String counts) {
        told.add(counts);
      }
    };
  }
}
