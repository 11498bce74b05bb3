package dev.handover.ledger;

import static dev.handover.ledger.Asking.asking;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Exchange;
import dev.handover.model.Report;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two exchanges among two hundred and forty took place in Ankara, the newest and the oldest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
  private static final int EXCHANGES = 240;
  private static final ExchangeFilter IN_ANKARA = asking().place("Ankara").filter();
  private static final String OLDEST = "RUS-UKR-2024-01-01";
  private static final String NEWEST = "RUS-UKR-2024-08-27";

  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @BeforeAll
  void postArticles() {
    for (int from = 0; from < EXCHANGES; from += Limits.EXCHANGES_PER_ARTICLE) {
      Report[] reports =
          IntStream.range(from, from + Limits.EXCHANGES_PER_ARTICLE)
              .mapToObj(SearchTest::report)
              .toArray(Report[]::new);
      ledger.post(version("from " + from, "01"), reading("From " + from, reports));
    }
  }

  private static Report report(int number) {
    ReportBuilder report = on(FIRST.plusDays(number).toString());
    return number == 0 || number == EXCHANGES - 1 ? report.in("Ankara").build() : report.build();
  }

  @Test
  void onePageReadsSoManyExchangesAndSaysWhereToGoOn() {
    ExchangePage first = ledger.exchanges(IN_ANKARA, 10, Optional.empty());
    ExchangePage second = ledger.exchanges(IN_ANKARA, 10, first.next());

    assertThat(first.exchanges()).extracting(Exchange::id).containsExactly(NEWEST);
    assertThat(first.next()).isPresent();
    assertThat(second.exchanges()).extracting(Exchange::id).containsExactly(OLDEST);
    assertThat(second.next()).isEmpty();
  }

  @Test
  void aFullPageEndsAtItsLastMatchThoughMoreWasReadWithIt() {
    ExchangePage first = ledger.exchanges(IN_ANKARA, Sorting.OLDEST, 1, Optional.empty());

    assertThat(first.exchanges()).extracting(Exchange::id).containsExactly(OLDEST);
    assertThat(Position.decoded(first.next().orElseThrow())).isEqualTo("2024-01-01#" + OLDEST);
  }

  @Test
  void aSpentBudgetEndsThePageShortAndWhoGoesOnFindsAll() {
    Budget sixty = new Budget(60);
    ExchangePage first =
        ledger.exchanges(IN_ANKARA, Sorting.NEWEST, _ -> true, 10, Optional.empty(), sixty);

    assertThat(first.exchanges()).extracting(Exchange::id).containsExactly(NEWEST);
    assertThat(sixty.spent()).isTrue();
    assertThat(ledger.exchanges(IN_ANKARA, 10, first.next()).exchanges())
        .extracting(Exchange::id)
        .containsExactly(OLDEST);
  }
}
