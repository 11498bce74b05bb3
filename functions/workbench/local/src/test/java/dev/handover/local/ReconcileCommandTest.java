package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Real articles that state running totals, read by the real extractor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileCommandTest {
  private DynamoDbServer server;

  @BeforeAll
  void postArticles(@TempDir Path folder) {
    server = DynamoDbServer.start(folder, 0);
    post(
        "june",
        """
        Ukraine counts its freed prisoners
        2025-06-30

        Volodymyr Zelensky said on Monday that 5,000 Ukrainians had been brought home from Russian
        captivity since the start of the full-scale invasion.
        """);
    post(
        "july",
        """
        Russia and Ukraine swap prisoners
        2025-07-04

        Russia and Ukraine exchanged 150 prisoners of war each on Friday. Volodymyr Zelensky said
        that 5,200 Ukrainians had been brought home from Russian captivity since the start of the
        full-scale invasion.
        """);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aGapBetweenTotalsAndExchangesIsShown() {
    assertThat(reconcile("--speaker", "Volodymyr Zelensky"))
        .isEqualTo(
            new CommandLine(
                0,
                """
                Volodymyr Zelensky, UKR got back, since 2022-02-24:
                  after 2025-06-30 to 2025-07-04: 5000 -> 5200 claims 200; 1 exchanges make 150 \
                (150 to 150): claims more
                """,
                ""));
  }

  @Test
  void whoStatesNoTwoTotalsIsNamed() {
    assertThat(reconcile("--speaker=Nobody").out())
        .isEqualTo("There are no two running totals by Nobody to compare.\n");
  }

  @Test
  void aCallThatMakesNoSenseIsToldHow() {
    assertThat(reconcile().err()).startsWith("reconcile needs --speaker");
    assertThat(reconcile("--speaker=A", "--since=yesterday").err())
        .startsWith("--since is a day such as 2025-07-04, not \"yesterday\".");
    assertThat(reconcile("--speaker=A", "--receiver=ukr").err())
        .startsWith("--receiver is a code such as UKR, not \"ukr\".");
  }

  private void post(String name, String text) {
    new Ledger(server.client(), DynamoDbServer.TABLE)
        .post(
            new ArticleVersion(
                new ObjectKey("articles", name), new Sequencer("01"), Optional.empty(), "etag", 1),
            new Extractor().extract(text.getBytes(StandardCharsets.UTF_8)));
  }

  private CommandLine reconcile(String... words) {
    List<String> line = new ArrayList<>(List.of("reconcile"));
    line.add("--endpoint=" + server.endpoint());
    line.addAll(List.of(words));
    return CommandLine.run(line.toArray(String[]::new));
  }
}
