package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.stating;
import static dev.handover.ledger.Library.tally;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.tally.Reconciler;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.StatedTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalliesTest {
  private static final String ZELENSKY = "Volodymyr Zelensky";

  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @Test
  void everyStatedTotalIsListedWithItsDayItsSpeakerAndItsArticles() {
    ledger.post(version("a", "01"), stating("A.", "2025-06-01", tally(4000, "UKR", ZELENSKY)));
    ledger.post(version("b", "01"), stating("B.", "2025-07-01", tally(4200, "UKR", ZELENSKY)));
    ledger.post(version("copy", "01"), stating("B.", "2025-07-01", tally(4200, "UKR", ZELENSKY)));

    List<StatedTally> tallies = ledger.tallies(TallyFilter.ALL, 10, Optional.empty()).tallies();

    assertThat(tallies).extracting(StatedTally::count).containsExactly(4200, 4000);
    assertThat(tallies.getFirst().asOf()).contains(LocalDate.parse("2025-07-01"));
    assertThat(tallies.getFirst().articles())
        .extracting(ExchangeArticle::key)
        .containsExactlyInAnyOrder("b", "copy");
    assertThat(tallies.getFirst().evidence().quote()).isEqualTo("in all 4200");
  }

  @Test
  void aTotalGoesWithTheLastArticleThatStatesIt() {
    ledger.post(version("a", "01"), stating("A.", "2025-06-01", tally(4000, "UKR", ZELENSKY)));
    ledger.post(version("b", "01"), stating("A.", "2025-06-01", tally(4000, "UKR", ZELENSKY)));

    ledger.remove(key("a"), new Sequencer("02"), Optional.empty());
    assertThat(ledger.tallies(TallyFilter.ALL, 10, Optional.empty()).tallies()).hasSize(1);

    ledger.post(version("b", "02"), reading("Something else."));
    assertThat(ledger.tallies(TallyFilter.ALL, 10, Optional.empty()).tallies()).isEmpty();
  }

  @Test
  void filtersAreByDayReceiverAndSpeaker() {
    ledger.post(
        version("a", "01"),
        stating("A.", "2025-06-01", tally(4000, "UKR", ZELENSKY), tally(90, "RUS", "Moscow")));

    assertThat(count(new TallyFilter(day("2025-06-01"), day("2025-06-01"), none(), none())))
        .containsExactly(4000, 90);
    assertThat(count(new TallyFilter(day("2025-06-02"), none(), none(), none()))).isEmpty();
    assertThat(count(new TallyFilter(none(), none(), Optional.of(new Party("RUS")), none())))
        .containsExactly(90);
    assertThat(count(new TallyFilter(none(), none(), none(), Optional.of(ZELENSKY))))
        .containsExactly(4000);
  }

  @Test
  void thePagesOfTalliesGiveEachOnceInOrder() {
    for (int n = 1; n <= 7; n++) {
      ledger.post(
          version("a" + n, "01"),
          stating("A" + n, "2025-06-0" + n, tally(n, "UKR", "K"), tally(n * 10, "RUS", "M")));
    }
    List<Integer> counts = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      TallyPage page = ledger.tallies(TallyFilter.ALL, 3, next);
      page.tallies().forEach(tally -> counts.add(tally.count()));
      next = page.next();
    } while (next.isPresent());

    assertThat(counts).containsExactly(7, 70, 6, 60, 5, 50, 4, 40, 3, 30, 2, 20, 1, 10);
  }

  @Test
  void aSpeakersTotalsAreLaidBesideTheExchangesBetweenThem() {
    ledger.post(version("t1", "01"), stating("1.", "2025-06-30", tally(4000, "UKR", ZELENSKY)));
    ledger.post(version("t2", "01"), stating("2.", "2025-07-31", tally(4300, "UKR", ZELENSKY)));
    ledger.post(version("t3", "01"), stating("3.", "2025-08-31", tally(4500, "UKR", ZELENSKY)));
    ledger.post(version("t4", "01"), stating("4.", "2025-09-30", tally(4510, "UKR", ZELENSKY)));
    ledger.post(
        version("e", "01"),
        reading(
            "Exchanges.",
            on("2025-06-30").says("RUS>UKR=people:999").build(),
            on("2025-07-04").says("RUS>UKR=people:100").says("UKR>RUS=people:70").build(),
            on("2025-07-31").says("RUS>UKR=people:200").build(),
            during("2025-07-01", "2025-07-31", Precision.VAGUE).says("RUS>UKR=people:300").build(),
            on("2025-08-14").says("RUS>UKR=people:84").says("RUS>UKR=remains:1000").build(),
            on("2025-09-02").says("RUS>UKR=people:50").build()));

    List<Reconciliation> found =
        Reconciler.of(
            ZELENSKY,
            ledger.tallies(TallyFilter.ALL, 100, Optional.empty()).tallies(),
            exchanges());

    assertThat(found).singleElement().returns(new Party("UKR"), Reconciliation::to);
    assertThat(found.getFirst().steps())
        .extracting(
            step ->
                "%s to %s: claims %d, exchanges make %d: %s"
                    .formatted(
                        step.after(), step.until(), step.claimed(), step.best(), step.verdict()))
        .containsExactly(
            "2025-06-30 to 2025-07-31: claims 300, exchanges make 300: AGREES",
            "2025-07-31 to 2025-08-31: claims 200, exchanges make 84: CLAIMS_MORE",
            "2025-08-31 to 2025-09-30: claims 10, exchanges make 50: CLAIMS_LESS");
  }

  private List<Exchange> exchanges() {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();
  }

  private List<Integer> count(TallyFilter filter) {
    return ledger.tallies(filter, 10, Optional.empty()).tallies().stream()
        .map(StatedTally::count)
        .toList();
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
