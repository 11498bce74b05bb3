package dev.handover.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is asked for, the pages of it give each match exactly once and in order. */
class PagesOfAnyFilterTest {
  private static final int LEDGERS = 2;
  private static final List<Ledger> READ = new ArrayList<>();
  private static final List<RecordByRecord> EXPECTED = new ArrayList<>();

  @BeforeContainer
  static void someLedgers() {
    for (int seed = 0; seed < LEDGERS; seed++) {
      String table = LocalTable.create();
      Ledger ledger = new Ledger(LocalTable.client(), table);
      new Press(ledger, new Random(seed), 24).opened();
      READ.add(ledger);
      EXPECTED.add(RecordByRecord.of(table, ledger));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void pagesGiveWhatReadingRecordByRecordGives(
      @ForAll("filters") ExchangeFilter filter,
      @ForAll Sorting sorting,
      @ForAll("limits") int limit,
      @ForAll @IntRange(max = LEDGERS - 1) int which) {
    Ledger ledger = READ.get(which);

    List<String> walked = walk(limit, after -> ledger.exchanges(filter, sorting, limit, after));

    assertThat(walked).isEqualTo(EXPECTED.get(which).list(filter, sorting));
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void howeverLittleAPageMayLookAtAllMatchesAreFoundInTheEnd(
      @ForAll("filters") ExchangeFilter filter,
      @ForAll Sorting sorting,
      @ForAll @IntRange(min = 1, max = 30) int budget,
      @ForAll @IntRange(max = LEDGERS - 1) int which) {
    Ledger ledger = READ.get(which);

    List<String> walked =
        walk(
            5, after -> ledger.exchanges(filter, sorting, _ -> true, 5, after, new Budget(budget)));

    assertThat(walked).isEqualTo(EXPECTED.get(which).list(filter, sorting));
  }

  private static List<String> walk(int limit, Function<Optional<String>, ExchangePage> pages) {
    List<String> walked = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      ExchangePage page = pages.apply(next);
      assertThat(page.exchanges()).hasSizeLessThanOrEqualTo(limit);
      page.exchanges().stream().map(Exchange::id).forEach(walked::add);
      next = page.next();
    } while (next.isPresent());
    return walked;
  }

  @Provide
  Arbitrary<ExchangeFilter> filters() {
    return Filters.any();
  }

  @Provide
  Arbitrary<Integer> limits() {
    return Arbitraries.integers()
        .between(1, Limits.PAGE_EXCHANGES)
        .withDistribution(RandomDistribution.gaussian(0.3));
  }
}
