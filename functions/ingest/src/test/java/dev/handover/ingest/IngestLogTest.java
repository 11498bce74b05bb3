package dev.handover.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.RejectionReason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IngestLogTest {
  private static final Map<Stage, Duration> TOOK =
      Map.of(
          Stage.READ, Duration.ofNanos(1_250_000),
          Stage.EXTRACT, Duration.ofMillis(4),
          Stage.POST, Duration.ofMillis(20));

  private final RecordingContext context = new RecordingContext();
  private final LongAdder conflicts = new LongAdder();
  private final IngestLog log = new IngestLog(context, conflicts);

  @Test
  void aLineTellsOfWhichArticleInWhichRequestWhatBecameAndHowLongItTook() {
    log.entered(new Entered(outcome("posted"), Optional.empty(), 3, TOOK));

    JsonNode line = line();
    assertThat(line.path("article").asString()).isEqualTo("c0ffee");
    assertThat(line.path("bucket").asString()).isEqualTo("articles");
    assertThat(line.path("key").asString()).isEqualTo("a.txt");
    assertThat(line.path("outcome").asString()).isEqualTo("posted");
    assertThat(line.path("request_id").asString()).isEqualTo("request");
    assertThat(line.path("millis").asLong()).isEqualTo(25);
  }

  @Test
  void theFiguresOfALineAreMetricsInTheEmbeddedFormat() {
    conflicts.add(2);
    log.entered(new Entered(outcome("posted"), Optional.empty(), 3, TOOK));

    JsonNode line = line();
    JsonNode metadata = line.path("_aws");
    assertThat(metadata.path("Timestamp").isIntegralNumber()).isTrue();
    JsonNode directive = metadata.path("CloudWatchMetrics").path(0);
    assertThat(directive.path("Namespace").asString()).isEqualTo("Handover");
    assertThat(directive.path("Dimensions").toString()).isEqualTo("[[\"FunctionName\"]]");
    assertThat(line.path("FunctionName").asString()).isEqualTo("ingest");
    assertThat(units(directive))
        .isEqualTo(
            Map.of(
                "ArticlesRead", "Count",
                "ArticlesRejected", "Count",
                "ExchangesPosted", "Count",
                "ConflictsRetried", "Count",
                "ReadTime", "Milliseconds",
                "ExtractTime", "Milliseconds",
                "PostTime", "Milliseconds"));
    assertThat(line.path("ArticlesRead").asInt()).isEqualTo(1);
    assertThat(line.path("ArticlesRejected").asInt(-1)).isZero();
    assertThat(line.path("ExchangesPosted").asInt()).isEqualTo(3);
    assertThat(line.path("ConflictsRetried").asInt()).isEqualTo(2);
    assertThat(line.path("ReadTime").asDouble()).isEqualTo(1.25);
  }

  @Test
  void aConflictIsCountedOnce() {
    conflicts.increment();
    log.entered(new Entered(outcome("posted"), Optional.empty(), 1, TOOK));
    log.entered(new Entered(outcome("posted"), Optional.empty(), 1, TOOK));

    assertThat(context.lines.getLast()).doesNotContain("ConflictsRetried");
  }

  @Test
  void aRejectionIsCountedInAllAndByReason() {
    log.entered(
        new Entered(outcome("rejected as empty"), Optional.of(RejectionReason.EMPTY), 0, TOOK));

    JsonNode line = line();
    JsonNode directives = line.path("_aws").path("CloudWatchMetrics");
    assertThat(units(directives.path(0))).containsKey("ArticlesRejected");
    assertThat(directives.path(1).path("Dimensions").toString())
        .isEqualTo("[[\"FunctionName\",\"Reason\"]]");
    assertThat(units(directives.path(1)).keySet()).isEqualTo(Set.of("ArticlesRejected"));
    assertThat(line.path("Reason").asString()).isEqualTo("empty");
    // A share of both has a value only where both have.
    assertThat(line.path("ArticlesRead").asInt(-1)).isZero();
  }

  @Test
  void anArticleThatWasReadBeforeIsNotCountedAgain() {
    log.entered(new Entered(outcome("unchanged"), Optional.empty(), 0, TOOK));

    assertThat(units(line().path("_aws").path("CloudWatchMetrics").path(0)))
        .containsOnlyKeys("ReadTime", "ExtractTime", "PostTime");
  }

  @Test
  void aFaultIsCountedAndNamed() {
    log.failed("articles/a.txt", new TransientReadException("S3 answers 503: SlowDown"));

    JsonNode line = line();
    assertThat(line.path("object").asString()).isEqualTo("articles/a.txt");
    assertThat(line.path("outcome").asString()).isEqualTo("failed");
    assertThat(line.path("fault").asString()).contains("S3 answers 503");
    assertThat(line.path("ArticlesFailed").asInt()).isEqualTo(1);
  }

  @Test
  void aLineOfLogIsOneLine() {
    log.failed("articles/a.txt", new TransientReadException("two\nlines"));

    assertThat(context.lines).containsExactly(context.lines.getFirst().strip() + "\n");
    assertThat(context.lines.getFirst().strip()).doesNotContain("\n");
  }

  private static ArticleOutcome outcome(String word) {
    return new ArticleOutcome("articles", "a.txt", "c0ffee", word);
  }

  private JsonNode line() {
    return JsonMapper.shared().readTree(List.copyOf(context.lines).getLast());
  }

  private static Map<String, String> units(JsonNode directive) {
    return directive.path("Metrics").values().stream()
        .collect(
            Collectors.toMap(
                metric -> metric.path("Name").asString(),
                metric -> metric.path("Unit").asString()));
  }
}
