package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.RecordByRecord.Entry;
import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Articles are posted, corrected and withdrawn while somebody walks the pages. What fits all the
 * while is given once, nothing is given twice, and the order is kept.
 */
class PagesBesideWritersTest {
  private static final Comparator<Entry> OLDEST_FIRST =
      Comparator.comparing(Entry::day).thenComparing(Entry::record);

  private Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @BeforeTry
  void anEmptyLedger() {
    ledger = new Ledger(LocalTable.client(), LocalTable.create());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatFitsAllTheWhileIsGivenOnceThoughArticlesChangeBetweenPages(
      @ForAll("filters") ExchangeFilter filter,
      @ForAll Sorting sorting,
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll Random random) {
    Press press = new Press(ledger, random, 8).opened();
    Set<String> throughout = fitting(filter);
    List<Entry> given = new ArrayList<>();

    Optional<String> next = Optional.empty();
    do {
      ExchangePage page = ledger.exchanges(filter, sorting, limit, next);
      page.exchanges().stream().map(Entry::of).forEach(given::add);
      next = page.next();
      press.change();
      throughout.retainAll(fitting(filter));
    } while (next.isPresent());

    assertThat(given).extracting(Entry::record).doesNotHaveDuplicates().containsAll(throughout);
    assertThat(given)
        .isSortedAccordingTo(sorting == Sorting.OLDEST ? OLDEST_FIRST : OLDEST_FIRST.reversed());
  }

  @Example
  void anExchangeIsNotLostWhereAnotherOfItsRecordsIsToldBetterAfterAPage() {
    tell("RUS-UKR", 1, "RUS", "UKR");
    tell("HAMAS-ISR", 1, "HAMAS", "ISR");
    tell("BLR-RUS-UKR", 2, "BLR", "RUS", "UKR");
    ExchangePage first = ledger.exchanges(ExchangeFilter.ALL, 1, Optional.empty());

    tell("RUS-UKR, again", 2, "RUS", "UKR");
    ExchangePage second = ledger.exchanges(ExchangeFilter.ALL, 1, first.next());

    assertThat(first.exchanges()).extracting(Exchange::id).containsExactly("HAMAS-ISR-2025-07-01");
    assertThat(second.exchanges()).extracting(Exchange::id).containsExactly("RUS-UKR-2025-07-01");
    assertThat(second.next()).isEmpty();
  }

  @Example
  void anExchangeIsNotGivenTwiceWhereAnotherOfItsRecordsIsToldBetterAfterAPage() {
    tell("RUS-UKR", 1, "RUS", "UKR");
    tell("HAMAS-ISR", 1, "HAMAS", "ISR");
    tell("BLR-RUS-UKR", 2, "BLR", "RUS", "UKR");
    ExchangePage first = ledger.exchanges(ExchangeFilter.ALL, Sorting.OLDEST, 1, Optional.empty());

    tell("RUS-UKR, again", 2, "RUS", "UKR");
    ExchangePage rest = ledger.exchanges(ExchangeFilter.ALL, Sorting.OLDEST, 9, first.next());

    assertThat(first.exchanges())
        .extracting(Exchange::id)
        .containsExactly("BLR-RUS-UKR-2025-07-01");
    assertThat(rest.exchanges()).extracting(Exchange::id).containsExactly("HAMAS-ISR-2025-07-01");
  }

  private void tell(String text, int papers, String... sides) {
    for (int paper = 0; paper < papers; paper++) {
      String name = text + " " + paper;
      ledger.post(
          version(name, "01"),
          reading(name, on("2025-07-01").between(sides).says("RUS>UKR=military:9").build()));
    }
  }

  @Example
  void whatWasThereIsGivenOnceThoughAnotherThreadWritesAllTheTime() {
    Press.ofPairs(ledger, new Random(1), "here", 10).opened();
    Set<String> before = fitting(ExchangeFilter.ALL);
    AtomicBoolean walking = new AtomicBoolean(true);
    Press elsewhere = Press.ofPairs(ledger, new Random(2), "elsewhere", 10);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              while (walking.get()) {
                elsewhere.change();
              }
            });

    for (Sorting sorting : Sorting.values()) {
      for (int limit : List.of(1, 2, 3, 5, 8)) {
        List<Exchange> given = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
          ExchangePage page = ledger.exchanges(ExchangeFilter.ALL, sorting, limit, next);
          given.addAll(page.exchanges());
          next = page.next();
        } while (next.isPresent());
        assertThat(given).extracting(Exchange::id).doesNotHaveDuplicates().containsAll(before);
      }
    }
    walking.set(false);
    writer.join();
  }

  /** Those that fit now, each by the record that stands for it. */
  private Set<String> fitting(ExchangeFilter filter) {
    return ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges().stream()
        .map(Entry::of)
        .filter(entry -> RecordByRecord.fits(filter, entry))
        .map(Entry::record)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Provide
  Arbitrary<ExchangeFilter> filters() {
    return Filters.any();
  }
}
