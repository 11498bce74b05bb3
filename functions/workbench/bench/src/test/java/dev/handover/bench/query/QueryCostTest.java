package dev.handover.bench.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.bench.stack.Cost;
import dev.handover.bench.stack.TableServer;
import dev.handover.ledger.Limits;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small form of {@code mvn -Pqueries}. */
class QueryCostTest {
  private static final TableServer SERVER = TableServer.start();

  /** So far apart that nothing of the past lies within reach of a page. */
  private static final int GAP = 20;

  private static final Desk FEW = desk(0);
  private static final Desk MANY = desk(900);

  /** Of 200 candidates at most: each one's item, day, words, neighbours and perhaps printers. */
  private static final int UNITS_OF_FILTERED = 5 * Limits.READINGS_PER_REQUEST;

  static Stream<Inquiry> pages() {
    return Inquiry.pages(MANY.queries(), 25).stream();
  }

  static Stream<Inquiry> filtered() {
    return Inquiry.filtered().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageByDaysAndPartiesCostsTheSameHoweverManyExchangesThereAre(Inquiry page) {
    assertThat(MANY.queries().get(page.target())).isEqualTo(FEW.queries().get(page.target()));
    assertThat(MANY.cost(page)).isEqualTo(FEW.cost(page));
  }

  @ParameterizedTest
  @MethodSource("filtered")
  void aPageThatIsFilteredStaysWithinItsBudget(Inquiry page) {
    Cost cost = MANY.cost(page);

    assertThat(cost.calls()).isLessThan(Limits.CALLS_PER_PAGE);
    assertThat(cost.readUnits()).isLessThan(UNITS_OF_FILTERED);
  }

  private static Desk desk(int past) {
    return new Desk(SERVER, new Filling(SERVER, new Chronicle(100, GAP, past)).table());
  }
}
