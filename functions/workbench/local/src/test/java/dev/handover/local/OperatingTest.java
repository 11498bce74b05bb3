package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The commands of an operator, on a local stack that runs. */
class OperatingTest {
  private static final String NEWS = "news/seed.txt";
  private static final ObjectKey OBJECT = new ObjectKey(S3Server.BUCKET, NEWS);

  @TempDir Path data;
  private final List<String> faults = new ArrayList<>();
  private LocalStack stack;

  @BeforeEach
  void serveOneArticleAndOneThatIsNone() {
    stack =
        new LocalStack(
            new ServeOptions(
                new Ports(0, 0, 0, 0), data, data.resolve("inbox"), false, false, false),
            new Notices(_ -> {}, faults::add));
    put(NEWS, Seed.bytes());
    put("news/blank.txt", " ".getBytes(StandardCharsets.UTF_8));
    await("two articles", () -> articles().size() == 2);
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void articlesThatOlderRulesReadAreReadAgainAndNoOthers() {
    readBy(0);

    assertThat(run("replay")).isEqualTo("2 objects, 1 read before by these rules; 1 posted.\n");
    assertThat(run("replay")).isEqualTo("2 objects, 2 read before by these rules; 0 read.\n");
    assertThat(run("audit"))
        .isEqualTo("No differences in 2 articles, 1 voices, 3 postings, 3 exchanges.\n");
  }

  @Test
  void onRequestAllAreReadAgainThoughBetterRulesReadThem() {
    readBy(Extractor.VERSION + 1);

    assertThat(run("replay", "--all"))
        .isEqualTo("2 objects, 0 read before by these rules; 1 posted, 1 rejected as empty.\n");
    assertThat(run("replay")).contains("2 read before");
    assertThat(run("audit"))
        .isEqualTo("No differences in 2 articles, 1 voices, 3 postings, 3 exchanges.\n");
  }

  @Test
  void aPostingThatWasLostComesBackWhenItsArticleIsReadAgain() {
    loseAPosting();
    assertThat(CommandLine.run("audit", "--local", "--data=" + data).exit()).isEqualTo(1);
    run("audit", "--mend");

    assertThat(run("replay", "--all", "--prefix", NEWS)).contains("1 posted");
    assertThat(run("audit")).contains("3 postings, 3 exchanges");
  }

  @Test
  void onlyTheArticlesThatAreMeantAreReadAgain() {
    readBy(0);

    assertThat(run("replay", "--prefix=other/"))
        .isEqualTo("0 objects, 0 read before by these rules; 0 read.\n");
    assertThat(run("replay", "--after", NEWS))
        .isEqualTo("0 objects, 0 read before by these rules; 0 read.\n");
    assertThat(run("replay", "--prefix=news/s"))
        .isEqualTo("1 objects, 0 read before by these rules; 1 posted.\n");
  }

  @Test
  void anArticleWhoseEventWasLostIsRead() {
    stack.ledger().remove(OBJECT, new Sequencer("FF"), Optional.empty());
    assertThat(run("audit")).contains("1 articles, 0 voices");

    assertThat(run("replay")).isEqualTo("2 objects, 1 read before by these rules; 1 posted.\n");
    assertThat(run("audit")).contains("2 articles, 1 voices");
  }

  @Test
  void anArticleWhoseRemovalWasNotToldIsTakenBack() {
    stack
        .ledger()
        .post(
            new ArticleVersion(
                new ObjectKey(S3Server.BUCKET, "news/gone.txt"),
                new Sequencer("01"),
                Optional.of(Instant.EPOCH),
                "etag",
                Extractor.VERSION),
            new Extractor().extract(Seed.bytes()));

    assertThat(run("replay", "--after", "news/z"))
        .isEqualTo("0 objects, 0 read before by these rules; 0 read.\n");
    assertThat(run("replay")).isEqualTo("2 objects, 2 read before by these rules; 1 removed.\n");
    assertThat(run("audit")).contains("2 articles, 1 voices");
  }

  @Test
  void whatBetterRulesThanTheseHaveReadIsLeft() {
    readBy(Extractor.VERSION + 1);

    assertThat(run("replay")).isEqualTo("2 objects, 2 read before by these rules; 0 read.\n");
  }

  @Test
  void aFailedEventIsShownHandedOverOnceAndGone() {
    var folder = new FailedEventFolder(FailedEventFolder.in(data));
    String event = ObjectEvent.created(S3Server.BUCKET, NEWS, "FF").json();
    folder.keep(OBJECT, event, "S3 answers 503: SlowDown");

    assertThat(run("redrive", "--show"))
        .isEqualTo(NEWS + ": S3 answers 503: SlowDown\n1 failed events wait.\n");
    assertThat(run("redrive"))
        .isEqualTo(NEWS + ": posted\n1 events handed over, 0 fail again and wait.\n");
    assertThat(run("redrive")).isEqualTo("0 events handed over, 0 fail again and wait.\n");
  }

  @Test
  void anEventThatFailsAgainStaysAndTheOthersAreHandedOver() {
    var folder = new FailedEventFolder(FailedEventFolder.in(data));
    folder.keep(new ObjectKey("b", "strange"), "{\"strange\": true}", "before");
    folder.keep(OBJECT, ObjectEvent.created(S3Server.BUCKET, NEWS, "FF").json(), "before");

    CommandLine line = CommandLine.run("redrive", "--local", "--data=" + data);

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.out())
        .isEqualTo(NEWS + ": posted\n1 events handed over, 1 fail again and wait.\n");
    assertThat(line.err()).contains("fails again. The event is neither an S3 notification");
    assertThat(folder.next()).hasSize(1);
  }

  @Test
  void whatWasRejectedIsListedWithTheReason() {
    assertThat(run("rejected"))
        .startsWith("news/blank.txt\tempty\t")
        .endsWith("\n1 rejected: {empty=1}.\n");
    assertThat(run("rejected", "--reason=not_text")).isEqualTo("0 rejected.\n");
    assertThat(run("rejected", "--prefix=other/")).isEqualTo("0 rejected.\n");
  }

  @Test
  void withoutAStackThatRunsACommandSaysSo(@TempDir Path nothing) {
    CommandLine line = CommandLine.run("replay", "--local", "--data=" + nothing);

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.err())
        .isEqualTo(
            "No local stack runs on %s. Start one with serve, or name its folder by --data.%n"
                .formatted(nothing));
  }

  @Test
  void aCommandThatDoesNotSayWhereIsNotFollowed() {
    for (String command : List.of("replay", "redrive", "rejected", "audit")) {
      CommandLine line = CommandLine.run(command);

      assertThat(line.exit()).isEqualTo(2);
      assertThat(line.err()).startsWith("Say where: --stack NAME for a deployment in AWS, --local");
    }
  }

  private String run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command, "--local", "--data=" + data));
    words.addAll(List.of(more));
    CommandLine line = CommandLine.run(words.toArray(String[]::new));
    assertThat(line.exit()).as(line.err()).isZero();
    return line.out();
  }

  private void loseAPosting() {
    String voice = stack.ledger().article(OBJECT.articleId()).orElseThrow().voice().orElseThrow();
    try (DynamoDbClient table = AwsStandIn.dynamoDb(stack.addresses().dynamoDb())) {
      table.deleteItem(
          delete ->
              delete
                  .tableName(DynamoDbServer.TABLE)
                  .key(
                      Map.of(
                          "pk", AttributeValue.fromS("V#" + voice),
                          "sk", AttributeValue.fromS("X#RUS-UKR-2025-07-04"))));
    }
  }

  private void readBy(int extractor) {
    try (DynamoDbClient table = AwsStandIn.dynamoDb(stack.addresses().dynamoDb())) {
      table.updateItem(
          update ->
              update
                  .tableName(DynamoDbServer.TABLE)
                  .key(
                      Map.of(
                          "pk", AttributeValue.fromS("A#" + OBJECT.articleId()),
                          "sk", AttributeValue.fromS("A")))
                  .updateExpression("SET extractor = :version")
                  .expressionAttributeValues(
                      Map.of(":version", AttributeValue.fromN(Integer.toString(extractor)))));
    }
  }

  private List<String> articles() {
    return stack
        .ledger()
        .articles(
            Set.of(ArticleStatus.READ, ArticleStatus.REJECTED, ArticleStatus.EMPTY),
            100,
            Optional.empty())
        .articles()
        .stream()
        .map(article -> article.object().key())
        .toList();
  }

  private void put(String key, byte[] content) {
    stack.s3().putObject(to -> to.bucket(S3Server.BUCKET).key(key), RequestBody.fromBytes(content));
  }

  private static void await(String what, java.util.function.BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("In vain awaited: " + what).isBefore(end);
      Thread.onSpinWait();
    }
  }
}
