package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Exchange;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What readers are shown after articles came, were corrected and went. */
class WorkedExamplesTest {
  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @Test
  void anArticleThatIsCorrectedToAnotherDateLeavesNothingUnderTheOldOne() {
    ledger.post(version("a", "01"), reading("On May 24.", fiftyOn("2025-05-24")));
    ledger.post(version("a", "02"), reading("On May 25.", fiftyOn("2025-05-25")));

    assertThat(list()).extracting(Exchange::id).containsExactly("RUS-UKR-2025-05-25");
    assertThat(list().getFirst().neighbours().related()).isEmpty();
    assertThat(ledger.exchange("RUS-UKR-2025-05-24")).isEmpty();
  }

  @Test
  void oneTextUnderFortyKeysIsOneVoiceAndTheOneThatIsCorrectedIsAnother() {
    for (int n = 1; n <= 40; n++) {
      ledger.post(version("paper-" + n, "01"), reading("Fifty came home.", fiftyOn("2025-05-24")));
    }
    Report corrected = on("2025-05-24").says("RUS>UKR=military:52").build();

    ledger.post(version("paper-7", "02"), reading("Fifty-two came home.", corrected));

    Exchange exchange = ledger.exchange("RUS-UKR-2025-05-24").orElseThrow();
    assertThat(exchange.texts()).isEqualTo(2);
    assertThat(exchange.transfers())
        .extracting(row -> row.standing().word() + " " + row.count().orElseThrow())
        .containsExactly("best 50", "rival 52");
    assertThat(ledger.article(key("paper-7").articleId()).orElseThrow().voice())
        .isNotEqualTo(ledger.article(key("paper-8").articleId()).orElseThrow().voice());
  }

  @Test
  void anExchangeOfSeveralDaysIsShownAsCoveringThem() {
    ledger.post(
        version("days", "01"),
        reading("Three days.", fiftyOn("2025-05-23"), fiftyOn("2025-05-25")));
    Report span =
        during("2025-05-23", "2025-05-25", Precision.SPAN).says("RUS>UKR=people:1000").build();
    ledger.post(version("span", "01"), reading("In all.", span));

    assertThat(
            ledger.exchange("RUS-UKR-2025-05-23..2025-05-25").orElseThrow().neighbours().covers())
        .containsExactly("RUS-UKR-2025-05-23", "RUS-UKR-2025-05-25");
    assertThat(ledger.exchange("RUS-UKR-2025-05-25").orElseThrow().neighbours().coveredBy())
        .containsExactly("RUS-UKR-2025-05-23..2025-05-25");

    ledger.remove(key("days"), new Sequencer("02"), Optional.empty());

    assertThat(list()).extracting(one -> one.neighbours().covers()).containsExactly(List.of());
  }

  @Test
  void whoNamesFewerOfThePartiesTellsOfTheSameExchange() {
    ledger.post(version("a", "01"), reading("One.", fiftyOn("2025-05-24")));
    ledger.post(version("b", "01"), reading("Two.", fiftyOn("2025-05-24")));
    Report other =
        on("2025-05-24").between("BLR", "RUS", "UKR").says("RUS>UKR=military:50").build();
    ledger.post(version("c", "01"), reading("Three.", other));

    assertThat(list()).extracting(Exchange::id).containsExactly("RUS-UKR-2025-05-24");
    Exchange shown = ledger.exchange("BLR-RUS-UKR-2025-05-24").orElseThrow();
    assertThat(shown).isEqualTo(list().getFirst());
    assertThat(shown.voices()).isEqualTo(3);
    assertThat(shown.neighbours().alsoKnownAs()).containsExactly("BLR-RUS-UKR-2025-05-24");
    assertThat(shown.transfers()).singleElement().returns(3, row -> row.voices());
  }

  @Test
  void everyRivalFigureKeepsItsWordsHoweverManyTellTheBest() {
    IntStream.range(0, Limits.POSTINGS_PER_EXCHANGE + 10)
        .forEach(
            n -> ledger.post(version("a" + n, "01"), reading("Text " + n, fiftyOn("2025-05-24"))));
    for (int rival = 60; rival < 65; rival++) {
      Report told = on("2025-05-24").says("RUS>UKR=military:" + rival, "Moscow").build();
      ledger.post(version("r" + rival, "01"), reading("Rival " + rival, told));
    }

    Exchange exchange = ledger.exchange("RUS-UKR-2025-05-24").orElseThrow();

    assertThat(exchange.transfers()).hasSize(6);
    assertThat(exchange.transfers().getFirst().voices())
        .isEqualTo(Limits.POSTINGS_PER_EXCHANGE + 10);
    assertThat(exchange.transfers())
        .allSatisfy(row -> assertThat(row.evidence()).isNotEmpty())
        .filteredOn(row -> row.account() > 1)
        .allSatisfy(row -> assertThat(row.saidBy()).containsExactly("Moscow"));
  }

  private static Report fiftyOn(String day) {
    return on(day).says("RUS>UKR=military:50").build();
  }

  private List<Exchange> list() {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();
  }
}
