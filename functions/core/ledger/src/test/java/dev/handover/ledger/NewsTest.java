package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a feed shows: what is new and what was corrected, the last first. */
class NewsTest {
  private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
  private static final ExchangeFilter OF_CHAD =
      new ExchangeFilter(Optional.empty(), Optional.empty(), List.of(new Party("TCD")));

  private Instant now = Instant.parse("2025-07-05T08:00:00Z");
  private final Ledger ledger =
      new Ledger(LocalTable.client(), LocalTable.create(), Attempts.patient(), () -> now);

  @Test
  void aCorrectionIsNewsAgain() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-06-26").says("RUS>UKR=military:20"));
    post("a", "02", on("2025-07-04").says("RUS>UKR=military:11"));

    assertThat(news(ExchangeFilter.ALL).exchanges())
        .extracting(Exchange::id)
        .containsExactly("RUS-UKR-2025-07-04", "RUS-UKR-2025-06-26");
  }

  @Test
  void whileNothingIsNewTheFirstPageStaysAsItIsWithItsPosition() {
    post("a", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-06-26").says("RUS>UKR=military:20"));
    ChangePage first = ledger.news(ExchangeFilter.ALL, 1, Optional.empty());
    now = now.plusSeconds(7);

    ChangePage again = ledger.news(ExchangeFilter.ALL, 1, Optional.empty());

    assertThat(first.next()).isPresent();
    assertThat(again.next()).isEqualTo(first.next());
    assertThat(again.exchanges()).isEqualTo(first.exchanges());
  }

  @Test
  void anExchangeIsUpdatedWhenOneOfItsRecordsGoes() {
    post("a", "01", on("2025-07-04").between("BLR", "RUS", "UKR").says("RUS>UKR=military:10"));
    post("b", "01", on("2025-07-04").says("RUS>UKR=military:10"));
    Instant gone = now;
    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());

    assertThat(news(ExchangeFilter.ALL).exchanges())
        .singleElement()
        .returns("RUS-UKR-2025-07-04", Exchange::id)
        .returns(Optional.of(gone), Exchange::updated);
  }

  @Test
  void theNewsOfARarePartyAreThereThoughAllThatChangedLatelyIsOfOthers() {
    post("chad", "01", on("2025-07-04").between("FACT", "TCD").says("FACT>TCD=military:10"));
    for (int article = 0; article <= Limits.CANDIDATES_PER_REQUEST; article += 40) {
      LocalDate first = FIRST.plusDays(article);
      Report[] days =
          IntStream.range(0, 40)
              .mapToObj(day -> on(first.plusDays(day).toString()).build())
              .toArray(Report[]::new);
      ledger.post(version("others-" + article, "01"), reading("Of " + first, days));
      now = now.plusSeconds(1);
    }

    ChangePage first = news(OF_CHAD);
    ChangePage last = first;
    while (last.next().isPresent()) {
      last = ledger.news(OF_CHAD, 10, last.next());
    }

    assertThat(first.exchanges()).extracting(Exchange::id).containsExactly("FACT-TCD-2025-07-04");
    assertThat(first.next()).isPresent();
    assertThat(last.exchanges()).isEqualTo(first.exchanges());
  }

  private ChangePage news(ExchangeFilter filter) {
    return ledger.news(filter, 10, Optional.empty());
  }

  private void post(String name, String sequencer, ReportBuilder report) {
    ledger.post(version(name, sequencer), reading(name + " " + sequencer, report.build()));
    now = now.plus(Duration.ofMinutes(1));
  }
}
