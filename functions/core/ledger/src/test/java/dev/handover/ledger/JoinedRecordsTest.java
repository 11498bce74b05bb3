package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.ledger.total.Totals;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records that stand apart in the ledger, and together are one exchange when they are read. */
class JoinedRecordsTest {
  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());
  private int articles;

  @Test
  void aSideThatOnlyAJoinedRecordNamesFindsTheExchangeAndIsAPartyOfIt() {
    article(on("2025-05-24").says("RUS>UKR=military:50"));
    article(on("2025-05-24").says("RUS>UKR=military:50"));
    article(on("2025-05-24").between("BLR", "RUS", "UKR").says("BLR>UKR=civilians:5"));

    for (String side : List.of("BLR", "RUS", "UKR")) {
      assertThat(listed(side))
          .singleElement()
          .returns("RUS-UKR-2025-05-24", Exchange::id)
          .satisfies(
              exchange ->
                  assertThat(exchange.parties())
                      .extracting(Party::code)
                      .containsExactly("BLR", "RUS", "UKR"));
    }
  }

  @Test
  void whoeverTellsOfBothRecordsIsOneText() {
    article(
        on("2025-05-24").says("RUS>UKR=military:50"),
        on("2025-05-24").between("BLR", "RUS", "UKR").says("BLR>UKR=civilians:5"));

    assertThat(listed("UKR")).singleElement().returns(1, Exchange::texts);
  }

  @Test
  void nobodyIsCountedTwiceWhereAWiderRecordHoldsTwoOthers() {
    article(on("2023-04-16").says("RUS>UKR=military:30"));
    article(on("2023-04-16").says("RUS>UKR=military:30"));
    article(on("2023-04-16").between("RUS", "UKR", "WAGNER").says("WAGNER>UKR=military:100"));
    article(on("2023-04-16").between("UKR", "WAGNER").says("WAGNER>UKR=military:100"));

    assertThat(totals()).containsExactly("UKR from RUS: 30", "UKR from WAGNER: 100");
  }

  @Test
  void theSameFiguresOnTheNextDayCountOnceWhicheverRecordIsShown() {
    article(on("2025-05-24").between("BLR", "RUS", "UKR").says("RUS>UKR=military:50"));
    article(on("2025-05-24").between("BLR", "RUS", "UKR").says("RUS>UKR=military:50"));
    article(on("2025-05-24").says("RUS>UKR=military:50"));
    article(on("2025-05-25").says("RUS>UKR=military:50"));

    assertThat(totals()).containsExactly("UKR from RUS: 50");
  }

  @Test
  void aDayThatCopiesOfOneTextCallOffIsStillCoveredByTheSpan() {
    String copied = "The agency says that nothing came of it. ".repeat(20);
    for (int paper = 1; paper <= 3; paper++) {
      articles++;
      ledger.post(
          version("paper-" + paper, "01"),
          reading(
              copied + "Paper " + paper + ".", on("2025-05-24").status(Status.CANCELLED).build()));
    }
    article(on("2025-05-24").says("RUS>UKR=military:307"));
    article(on("2025-05-24").says("RUS>UKR=military:307"));
    article(during("2025-05-23", "2025-05-25", Precision.SPAN).says("RUS>UKR=people:1000"));

    assertThat(totals()).containsExactly("UKR from RUS: 307");
  }

  private List<String> totals() {
    return Totals.of(ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges())
        .stream()
        .map(
            total ->
                "%s from %s: %d".formatted(total.to(), total.from().orElseThrow(), total.best()))
        .toList();
  }

  private List<Exchange> listed(String side) {
    ExchangeFilter filter =
        new ExchangeFilter(Optional.empty(), Optional.empty(), List.of(new Party(side)));
    return ledger.exchanges(filter, 10, Optional.empty()).exchanges();
  }

  private void article(ReportBuilder... reports) {
    articles++;
    ledger.post(
        version("article-" + articles, "01"),
        reading(
            "Text " + articles,
            Stream.of(reports).map(ReportBuilder::build).toArray(Report[]::new)));
  }
}
