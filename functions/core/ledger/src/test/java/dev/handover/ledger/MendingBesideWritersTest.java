package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.audit.Subject;
import dev.handover.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class MendingBesideWritersTest {
  private static final int WRITERS = 4;
  private static final int ARTICLES_EACH = 15;
  private static final String JULY = "RUS-UKR-2025-07-04";
  private static final Report SAID = on("2025-07-04").says("RUS>UKR=military:270").build();

  private final String table = LocalTable.create();
  private final Ledger ledger = new Ledger(LocalTable.client(), table);
  private final Auditor auditor = new Contents(table).auditor();

  @Test
  void whatWritersPostMeanwhileIsNeitherLostNorCountedTwice() throws Exception {
    ledger.post(version("first", "01"), reading("First.", SAID));
    countWrongly();

    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writing = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "writer" + writer;
        writing.add(threads.submit(() -> write(name)));
      }
      while (!writing.stream().allMatch(Future::isDone)) {
        mend();
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
    }
    mend();

    assertThat(new Contents(table).audit().differences()).isEmpty();
    assertThat(ledger.exchange(JULY).orElseThrow().voices()).isEqualTo(WRITERS * ARTICLES_EACH + 1);
  }

  private void write(String name) {
    for (int n = 0; n < ARTICLES_EACH; n++) {
      ledger.post(version(name + "-" + n, "01"), reading(name + " says it again: " + n, SAID));
    }
  }

  // Where writers leave no moment between two looks, there is nothing to be done but to wait.
  private void mend() {
    try {
      auditor.mend(new Subject(Subject.Kind.EXCHANGE, JULY));
    } catch (TransientLedgerException e) {
      assertThat(e).hasMessageContaining("Other writers were in the way");
    }
  }

  private void countWrongly() {
    LocalTable.client()
        .updateItem(
            update ->
                update
                    .tableName(table)
                    .key(Keys.exchange(JULY))
                    .updateExpression("SET voices = :wrong")
                    .expressionAttributeValues(Map.of(":wrong", AttributeValue.fromN("9"))));
  }
}
