package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.model.Exchange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a request may cost, whatever is in the table. */
class CallBudgetTest {
  private static final int DAYS = 12;
  private static final int CALLS = 10;

  /** Of one exchange here: its day, its neighbours, its postings, and its three texts' printers. */
  private static final int OF_ONE_EXCHANGE = 6;

  private static final Instant NOW = Instant.parse("2025-12-01T00:00:00Z");

  private final AtomicInteger calls = new AtomicInteger();
  private String table;

  @BeforeEach
  void twelveExchangesOfThreeTextsEach() {
    table = LocalTable.create();
    Ledger ledger = new Ledger(LocalTable.client(), table, InstantSource.fixed(NOW));
    for (int day = 1; day <= DAYS; day++) {
      for (int text = 1; text <= 3; text++) {
        String name = day + "-" + text;
        ledger.post(version(name, "01"), reading(name, on(day(day)).build()));
      }
    }
  }

  @Test
  void aPageEndsWhereItsCallsAreSpentAndTheNextOneGoesOnFromThere() {
    List<String> walked = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      calls.set(0);
      Budget budget = new Budget(Limits.CANDIDATES_PER_REQUEST, CALLS);
      ExchangePage page =
          new Search(
                  counted().within(budget), ExchangeFilter.ALL, Sorting.NEWEST, _ -> true, budget)
              .page(next.map(at -> Position.opened(at, Line.EXCHANGES)), 100);
      assertThat(page.exchanges()).isNotEmpty();
      assertThat(calls).hasValueLessThan(CALLS + OF_ONE_EXCHANGE);
      page.exchanges().forEach(exchange -> walked.add(exchange.id()));
      next = page.next();
    } while (next.isPresent());

    assertThat(walked)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, DAYS).mapToObj(n -> "RUS-UKR-" + day(DAYS + 1 - n)).toList());
  }

  @Test
  void aPageOfChangesDoesSoToo() {
    List<String> walked = new ArrayList<>();
    Optional<String> next = Optional.empty();
    Stretch stretch = Stretch.entered(Optional.empty(), NOW.plusSeconds(1));
    do {
      Budget budget = new Budget(Limits.CANDIDATES_PER_REQUEST, CALLS);
      ChangePage page =
          new ChangedExchanges(
                  counted(),
                  ExchangeFilter.ALL,
                  Repercussions.Purpose.MIRROR,
                  new LogWalk(
                      stretch, NOW.plusSeconds(1), Sorting.OLDEST, next.map(LogPosition::opened)),
                  budget)
              .page(100);
      page.exchanges().forEach(exchange -> walked.add(exchange.id()));
      assertThat(page.exchanges()).hasSizeLessThan(DAYS);
      next = page.next();
    } while (next.isPresent());

    assertThat(walked).hasSize(DAYS).doesNotHaveDuplicates();
  }

  @Test
  void aRecordOfAPageIsReadOnceThoughItIsANeighbourToo() {
    calls.set(0);
    List<Exchange> page = ledger().exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();

    int look = 1;
    int records = 1;
    int neighbours = 2;
    int words = DAYS;
    int printers = 3 * DAYS;
    assertThat(page).hasSize(DAYS);
    assertThat(calls).hasValue(look + records + neighbours + words + printers);
  }

  @Test
  void sumsDoNotAskWhoPrintsWhat() throws OutOfReachException {
    calls.set(0);
    new ExchangeTotals(ledger(), 100, 100).of(ExchangeFilter.ALL, List.of());

    assertThat(calls).hasValueLessThan(2 * DAYS);
  }

  @Test
  void aSumThatItsCallsDoNotReachIsRefused() {
    assertThatThrownBy(() -> new ExchangeTotals(ledger(), 100, 1).of(ExchangeFilter.ALL, List.of()))
        .isInstanceOf(OutOfReachException.class);
  }

  private static String day(int day) {
    return "2025-01-%02d".formatted(day);
  }

  private Ledger ledger() {
    return new Ledger(client(), table);
  }

  private Table counted() {
    return new Table(client(), table, Attempts.patient());
  }

  private DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              calls.incrementAndGet();
              try {
                return method.invoke(LocalTable.client(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
