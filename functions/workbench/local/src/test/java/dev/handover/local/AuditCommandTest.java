package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The seed article in a table: one voice, three exchanges. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditCommandTest {
  private static final String CLEAN =
      "No differences in 1 articles, 1 voices, 3 postings, 3 exchanges.\n";
  private static final String WRONG =
      "exchange RUS-UKR-2025-07-04: voices is 9, and ought to be 1\n";

  private DynamoDbServer server;

  @BeforeAll
  void seed(@TempDir Path folder) {
    server = DynamoDbServer.start(folder, 0);
    new Ledger(server.client(), DynamoDbServer.TABLE)
        .post(
            new ArticleVersion(
                new ObjectKey("articles", "seed.txt"),
                new Sequencer("01"),
                Optional.empty(),
                "etag",
                1),
            new Extractor().extract(Seed.bytes()));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aTableInOrderIsSaidToBeSo() {
    assertThat(audit()).isEqualTo(new CommandLine(0, CLEAN, ""));
    assertThat(audit("--mend")).isEqualTo(new CommandLine(0, CLEAN, ""));
  }

  @Test
  void aDifferenceIsPrintedAndThenMended() {
    damage();

    assertThat(audit())
        .isEqualTo(
            new CommandLine(
                1,
                WRONG + "1 differences in 1 articles, 1 voices, 3 postings, 3 exchanges.\n",
                ""));
    assertThat(audit("--mend"))
        .isEqualTo(
            new CommandLine(
                0,
                WRONG + "Mended exchange RUS-UKR-2025-07-04: voices was 9, and is 1\n" + CLEAN,
                ""));
    assertThat(audit()).isEqualTo(new CommandLine(0, CLEAN, ""));
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    CommandLine line = audit("--table=nowhere");

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.err()).startsWith("The table nowhere cannot be audited: ");
  }

  @ParameterizedTest
  @CsvSource({
    "--endpoint=nowhere, '--endpoint is a URL such as http://localhost:8000, not \"nowhere\".'",
    "handover, audit does not take \"handover\"."
  })
  void aCallThatMakesNoSenseSaysWhy(String word, String problem) {
    CommandLine line = CommandLine.run("audit", word);

    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err()).startsWith(problem);
  }

  private CommandLine audit(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "audit";
    words[1] = "--endpoint=" + server.endpoint();
    System.arraycopy(more, 0, words, 2, more.length);
    return CommandLine.run(words);
  }

  private void damage() {
    server
        .client()
        .updateItem(
            update ->
                update
                    .tableName(DynamoDbServer.TABLE)
                    .key(
                        Map.of(
                            "pk", AttributeValue.fromS("X#RUS-UKR-2025-07-04"),
                            "sk", AttributeValue.fromS("X")))
                    .updateExpression("SET voices = :wrong")
                    .expressionAttributeValues(Map.of(":wrong", AttributeValue.fromN("9"))));
  }
}
