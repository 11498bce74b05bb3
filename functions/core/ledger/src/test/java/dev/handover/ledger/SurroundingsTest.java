package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Exchange;
import dev.handover.model.Neighbours;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
  private static final LocalDate NEWEST = LocalDate.parse("2025-07-04");

  /** With a record of two days for each day, more than are looked at around an exchange. */
  private static final int DAYS = Limits.NEIGHBOURS / 2 + Limits.EXCHANGES_PER_ARTICLE;

  private Instant now = Instant.parse("2025-07-06T08:00:00Z");
  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create(), () -> now);

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"9999-12-30, 9999-12-31", "9999-12-29, 9999-12-30", "0001-01-01, 0001-01-02"})
  void theFirstAndTheLastDaysOfTheCalendarHaveNeighboursAsAnyOther(String day, String after) {
    ledger.post(version("a", "01"), reading("A.", same(day), same(after)));
    ledger.post(version("b", "01"), reading("B.", during(day, after, Precision.SPAN).build()));

    assertThat(listed())
        .extracting(Exchange::id)
        .containsExactly("RUS-UKR-" + after, "RUS-UKR-" + day + ".." + after, "RUS-UKR-" + day);
    assertThat(ledger.exchange("RUS-UKR-" + after).orElseThrow().neighbours())
        .returns(List.of("RUS-UKR-" + day), Neighbours::related)
        .returns(List.of("RUS-UKR-" + day + ".." + after), Neighbours::coveredBy);
  }

  @Test
  void ofManyRecordsTheNearestAreLookedAtAndThoseLongBeforeFallOut() {
    List<LocalDate> days = IntStream.range(0, DAYS).mapToObj(NEWEST::minusDays).toList();
    post("days", days.stream().map(day -> same(day.toString())).toList());
    post("spans", days.stream().map(SurroundingsTest::twoDays).toList());

    assertThat(ledger.exchange("RUS-UKR-2025-07-04").orElseThrow().neighbours())
        .returns(List.of("RUS-UKR-2025-07-03"), Neighbours::related)
        .returns(List.of("RUS-UKR-2025-07-03..2025-07-04"), Neighbours::coveredBy);
  }

  @Test
  void exchangesYearsApartOnOnePageHaveTheirNeighboursThoughManyLieBetween() {
    List<LocalDate> days =
        IntStream.range(0, Limits.NEIGHBOURS + 1).mapToObj(NEWEST::minusDays).toList();
    post("days", days.stream().map(day -> same(day.toString())).toList());
    now = now.plus(Duration.ofHours(1));
    Instant since = now;
    ledger.post(version("old", "01"), reading("Old.", same("2012-01-01"), same("2012-01-02")));
    ledger.post(version("new", "01"), reading("New.", same("2025-07-05")));
    now = now.plus(Duration.ofHours(1));

    List<Exchange> page =
        ledger.changes(ExchangeFilter.ALL, since, 100, Optional.empty()).exchanges();

    assertThat(page).extracting(Exchange::id).contains("RUS-UKR-2012-01-01", "RUS-UKR-2025-07-05");
    assertThat(page)
        .allSatisfy(exchange -> assertThat(ledger.exchange(exchange.id())).contains(exchange))
        .allSatisfy(exchange -> assertThat(exchange.neighbours().related()).isNotEmpty());
  }

  private void post(String name, List<Report> reports) {
    int most = Limits.EXCHANGES_PER_ARTICLE;
    for (int from = 0; from < reports.size(); from += most) {
      Report[] some =
          reports.subList(from, Math.min(reports.size(), from + most)).toArray(Report[]::new);
      ledger.post(version(name + from, "01"), reading(name + from, some));
    }
  }

  private static Report same(String day) {
    return on(day).says("RUS>UKR=military:100").build();
  }

  private static Report twoDays(LocalDate last) {
    return during(last.minusDays(1).toString(), last.toString(), Precision.SPAN).build();
  }

  private List<Exchange> listed() {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();
  }
}
