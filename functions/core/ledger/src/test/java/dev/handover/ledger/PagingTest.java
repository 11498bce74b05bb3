package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static dev.handover.ledger.posting.ReportBuilder.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Exchange;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @ParameterizedTest(name = "{0} a page")
  @ValueSource(ints = {1, 2, 3, 6, 7, 100})
  void pagesWalkEachExchangeExactlyOnceNewestFirstAndUndatedLast(int limit) {
    ledger.post(version("undated", "01"), reading("Some day.", undated().build()));
    ledger.post(
        version("six", "01"),
        reading(
            "Six.",
            on("2025-07-04").build(),
            on("2025-07-04").between("ISR", "HAMAS").build(),
            on("2025-06-26").build(),
            during("2025-05-23", "2025-05-25", Precision.SPAN).build(),
            during("2025-05-01", "2025-05-31", Precision.VAGUE).build(),
            on("2025-07-04").says("RUS>UKR=remains:1000").build()));

    List<String> ids = walk(ExchangeFilter.ALL, limit);

    assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    assertThat(ids.subList(0, 6))
        .containsExactly(
            "RUS-UKR-2025-07-04-remains",
            "RUS-UKR-2025-07-04",
            "HAMAS-ISR-2025-07-04",
            "RUS-UKR-2025-06-26",
            "RUS-UKR-2025-05-23..2025-05-25",
            "RUS-UKR-2025-05~");
    assertThat(ids.getLast()).startsWith("RUS-UKR-undated-");
  }

  @Test
  void theLastPageHasNoNextEvenWhenItIsFull() {
    ledger.post(version("a", "01"), reading("Four.", days(4)));

    assertThat(page(ExchangeFilter.ALL, 4, Optional.empty()).next()).isEmpty();
    assertThat(page(ExchangeFilter.ALL, 3, Optional.empty()).next()).isPresent();
    assertThat(page(ExchangeFilter.ALL, 4, Optional.empty()).exchanges()).hasSize(4);
  }

  @Test
  void daysAreBoundsOfTheFirstDayBothIncluded() {
    ledger.post(version("a", "01"), reading("Four.", days(4)));
    ledger.post(version("b", "01"), reading("Some day.", undated().build()));

    assertThat(walk(between("2020-01-02", "2020-01-03"), 1))
        .containsExactly("RUS-UKR-2020-01-03", "RUS-UKR-2020-01-02");
    assertThat(walk(between("2020-01-04", null), 10)).containsExactly("RUS-UKR-2020-01-04");
    assertThat(walk(between(null, "2020-01-01"), 10)).containsExactly("RUS-UKR-2020-01-01");
    assertThat(walk(between("2020-01-03", "2020-01-02"), 10)).isEmpty();
  }

  @Test
  void allPartiesAskedForMustBeSides() {
    ledger.post(
        version("a", "01"),
        reading(
            "Three.",
            on("2025-01-01").between("RUS", "UKR", "BLR").build(),
            on("2025-01-02").between("RUS", "UKR").build(),
            on("2025-01-03").between("BLR", "LTU").build()));

    assertThat(walk(of("BLR"), 1)).containsExactly("BLR-LTU-2025-01-03", "BLR-RUS-UKR-2025-01-01");
    assertThat(walk(of("BLR", "UKR"), 10)).containsExactly("BLR-RUS-UKR-2025-01-01");
    assertThat(walk(of("FRA"), 10)).isEmpty();
  }

  @Test
  void anExchangeThatIsGoneWhereAPageEndedDoesNotStopTheWalk() {
    for (String day : List.of("01", "02", "03")) {
      ledger.post(version(day, "01"), reading("Day " + day, on("2025-01-" + day).build()));
    }
    ExchangePage first = page(ExchangeFilter.ALL, 2, Optional.empty());

    ledger.remove(key("02"), new Sequencer("02"), Optional.empty());

    assertThat(ids(page(ExchangeFilter.ALL, 2, first.next())))
        .containsExactly("RUS-UKR-2025-01-01");
  }

  @Test
  void threePartiesAreLookedForOnALineOfTwoUntilTheBudgetIsSpentAndFromThere() {
    ledger.post(
        version("wanted", "01"),
        reading("Wanted.", on("2019-01-01").between("RUS", "UKR", "USA").build()));
    int articles = Limits.CANDIDATES_PER_REQUEST / Limits.EXCHANGES_PER_ARTICLE + 1;
    for (int n = 0; n < articles; n++) {
      LocalDate from = FIRST.plusDays((long) n * Limits.EXCHANGES_PER_ARTICLE);
      ledger.post(
          version("unwanted " + n, "01"),
          reading("Unwanted " + n, days(from, Limits.EXCHANGES_PER_ARTICLE)));
    }

    ExchangePage first = page(of("RUS", "UKR", "USA"), 10, Optional.empty());

    assertThat(first.exchanges()).isEmpty();
    assertThat(first.next()).isPresent();
    ExchangePage second = page(of("RUS", "UKR", "USA"), 10, first.next());
    assertThat(ids(second)).containsExactly("RUS-UKR-USA-2019-01-01");
    assertThat(second.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "abc", "MjAyNS0wNy0wNA", "MjAyNS0wNy0wNCM", "MjAyNSNY"})
  void aPositionThatIsNotOursIsRefused(String position) {
    assertThatThrownBy(() -> page(ExchangeFilter.ALL, 10, Optional.of(position)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start without one");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void aPageSizeOutOfRangeIsRefused(int limit) {
    assertThatThrownBy(() -> page(ExchangeFilter.ALL, limit, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A page has 1 to 100 entries, not " + limit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RUS-UKR-2025-07-05", "no such/exchange", "Київ"})
  void anExchangeThatNobodyTellsOfIsNotFound(String id) {
    assertThat(ledger.exchange(id)).isEmpty();
  }

  @Test
  void aPositionOfAnotherFilterStartsWhereTheFilterAllows() {
    ledger.post(version("a", "01"), reading("Four.", days(4)));
    Optional<String> third = page(ExchangeFilter.ALL, 2, Optional.empty()).next();

    assertThat(ids(page(between(null, "2020-01-02"), 10, third)))
        .containsExactly("RUS-UKR-2020-01-02", "RUS-UKR-2020-01-01");
    assertThat(ids(page(between("2020-01-04", null), 10, third))).isEmpty();
  }

  private static Report[] days(int count) {
    return days(FIRST, count);
  }

  private static Report[] days(LocalDate from, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> on(from.plusDays(n).toString()).build())
        .toArray(Report[]::new);
  }

  private static ExchangeFilter between(@Nullable String since, @Nullable String until) {
    return new ExchangeFilter(
        Optional.ofNullable(since).map(LocalDate::parse),
        Optional.ofNullable(until).map(LocalDate::parse),
        List.of());
  }

  private static ExchangeFilter of(String... parties) {
    return new ExchangeFilter(
        Optional.empty(), Optional.empty(), Stream.of(parties).map(Party::new).toList());
  }

  private List<String> walk(ExchangeFilter filter, int limit) {
    List<String> ids = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      ExchangePage page = page(filter, limit, next);
      ids.addAll(ids(page));
      next = page.next();
    } while (next.isPresent());
    return ids;
  }

  private ExchangePage page(ExchangeFilter filter, int limit, Optional<String> after) {
    return ledger.exchanges(filter, limit, after);
  }

  private static List<String> ids(ExchangePage page) {
    return page.exchanges().stream().map(Exchange::id).toList();
  }
}
