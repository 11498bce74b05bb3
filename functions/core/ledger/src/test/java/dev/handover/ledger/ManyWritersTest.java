package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Exchange;
import dev.handover.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyWritersTest {
  private static final int ARTICLES = 60;
  private static final Report SAID = on("2025-07-04").says("RUS>UKR=military:270").build();

  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @Test
  void sixWritersOnOneExchangeLoseNothing() throws Exception {
    write(n -> () -> ledger.post(version("a" + n, "01"), reading("Text " + n, SAID)));

    Exchange exchange = ledger.exchange("RUS-UKR-2025-07-04").orElseThrow();
    assertThat(exchange.voices()).isEqualTo(ARTICLES);
    assertThat(exchange.transfers()).singleElement().returns(ARTICLES, row -> row.voices());
    assertThat(exchange.articles()).hasSize(Limits.ARTICLES_PER_EXCHANGE).doesNotHaveDuplicates();
  }

  @Test
  void sixWritersOfOneTextAreOneVoiceAndItGoesWithTheLast() throws Exception {
    write(n -> () -> ledger.post(version("a" + n, "01"), reading("One text", SAID)));
    assertThat(ledger.exchange("RUS-UKR-2025-07-04").orElseThrow().voices()).isEqualTo(1);

    write(n -> () -> ledger.remove(Library.key("a" + n), new Sequencer("02"), Optional.empty()));
    assertThat(ledger.exchange("RUS-UKR-2025-07-04")).isEmpty();
  }

  private static void write(IntFunction<Callable<Posted>> task) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Posted>> tasks = IntStream.range(0, ARTICLES).mapToObj(task).toList();
      for (Future<Posted> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isIn(Posted.POSTED, Posted.REMOVED);
      }
    }
  }
}
