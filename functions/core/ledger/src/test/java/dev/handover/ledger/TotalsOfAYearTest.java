package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.ledger.total.Totals;
import dev.handover.model.Exchange;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Fifteen articles on one year, added up by hand.
 *
 * <p>To Ukraine, the living, as low / best / high:
 *
 * <pre>
 * 14 May   50 told three times, once as "more than 40"         50 /  50 /  50
 * 23 May   270 soldiers and 120 civilians, by another 390     390 / 390 / 390
 * 24 May   307                                                307 / 307 / 307
 * 25 May   303                                                303 / 303 / 303
 * 23-25    1,000: its days are told, so it does not count       -
 *  4 July  Kyiv says 207 (two voices), Moscow 195             195 / 207 / 207
 * 14 Aug   84, of them 33 civilians told by one alone          84 /  84 /  84
 * 15 Aug   84 again: one voice has another day for it            - /   - /  84
 * August   "in August, 146": two days of August are told         -
 *  2 Oct   185 planned, and 3 Oct called off                     -
 * 20 Nov   nobody gives a number                                 0 /   0 /   0
 * in all                                                     1,329 / 1,341 / 1,425
 * </pre>
 *
 * Exchanges that count: 14, 23, 24 and 25 May, 4 July, 14 August, 20 November: seven, one of them
 * without a number. Bodies: 1,000 on 4 July, apart from the living. To Russia: 50 on 14 May.
 */
class TotalsOfAYearTest {
  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());
  private int articles;

  @Test
  void nobodyIsCountedTwice() {
    article(on("2025-05-14").says("RUS>UKR=military:50").says("UKR>RUS=military:50"));
    article(
        on("2025-05-14").says("RUS>UKR=people:50"), on("2025-05-24").says("RUS>UKR=people:307"));
    article(on("2025-05-14").says("RUS>UKR=people:at_least 40"));
    article(on("2025-05-23").says("RUS>UKR=civilians:120,military:270"));
    article(on("2025-05-23").says("RUS>UKR=people:390"));
    article(on("2025-05-25").says("RUS>UKR=people:303"));
    article(during("2025-05-23", "2025-05-25", Precision.SPAN).says("RUS>UKR=people:1000"));
    article(on("2025-07-04").says("RUS>UKR=military:207", "Kyiv"));
    article(on("2025-07-04").says("RUS>UKR=military:207").says("RUS>UKR=remains:1000"));
    article(on("2025-07-04").says("RUS>UKR=military:195", "Moscow"));
    article(
        on("2025-08-14").says("RUS>UKR=people:84"),
        during("2025-08-01", "2025-08-31", Precision.VAGUE).says("RUS>UKR=people:146"));
    article(on("2025-08-14").says("RUS>UKR=civilians:33"));
    article(on("2025-08-15").says("RUS>UKR=people:84"));
    article(
        on("2025-10-02").status(Status.PLANNED).says("RUS>UKR=military:185"),
        on("2025-10-03").status(Status.CANCELLED).says("RUS>UKR=military:185"));
    article(on("2025-11-20").says("RUS>UKR=people:?"));

    List<Exchange> year = ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();

    assertThat(articles).isEqualTo(15);
    assertThat(Totals.of(year))
        .extracting(
            total ->
                "%s from %s%s: %d / %d / %d in %d, %d without a number"
                    .formatted(
                        total.to(),
                        total.from().orElseThrow(),
                        total.remains() ? ", bodies" : "",
                        total.low(),
                        total.best(),
                        total.high(),
                        total.exchanges(),
                        total.withoutFigure()))
        .containsExactly(
            "RUS from UKR: 50 / 50 / 50 in 1, 0 without a number",
            "UKR from RUS: 1329 / 1341 / 1425 in 7, 1 without a number",
            "UKR from RUS, bodies: 1000 / 1000 / 1000 in 1, 0 without a number");
  }

  private void article(ReportBuilder... reports) {
    articles++;
    ledger.post(
        version("article-" + articles, "01"),
        reading(
            "Text " + articles,
            List.of(reports).stream().map(ReportBuilder::build).toArray(Report[]::new)));
  }
}
