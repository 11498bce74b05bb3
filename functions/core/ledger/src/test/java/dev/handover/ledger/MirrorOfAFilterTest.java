package dev.handover.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whoever follows the changes of some days and parties holds what the list of these gives. */
class MirrorOfAFilterTest {
  private static final Instant START = Instant.parse("2025-07-05T08:00:00Z");

  private Instant now = START;
  private Ledger ledger = empty();

  @BeforeTry
  void anEmptyLedger() {
    now = START;
    ledger = empty();
  }

  private Ledger empty() {
    return new Ledger(LocalTable.client(), LocalTable.create(), Attempts.patient(), () -> now);
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void itStaysInStepThoughArticlesChangeBetweenItsPages(
      @ForAll("filters") ExchangeFilter filter,
      @ForAll @IntRange(min = 1, max = 5) int limit,
      @ForAll Random random) {
    Press press = new Press(ledger, random, 10).opened();
    Map<String, Exchange> mirror = new HashMap<>();
    Instant since = START;
    for (int round = 0; round < 4; round++) {
      since = follow(mirror, filter, since, limit, press::change);
    }
    follow(mirror, filter, since, limit, () -> {});

    List<Exchange> listed = ledger.exchanges(filter, 100, Optional.empty()).exchanges();
    assertThat(mirror.values()).containsExactlyInAnyOrderElementsOf(listed);
  }

  /** Reads all pages, with a change after each; gives where to go on. */
  private Instant follow(
      Map<String, Exchange> mirror,
      ExchangeFilter filter,
      Instant since,
      int limit,
      Runnable change) {
    now = now.plus(Duration.ofMinutes(1));
    Optional<String> next = Optional.empty();
    ChangePage page;
    do {
      page = ledger.changes(filter, since, limit, next);
      page.removed().forEach(mirror::remove);
      page.exchanges().forEach(exchange -> mirror.put(exchange.id(), exchange));
      next = page.next();
      now = now.plusSeconds(1);
      change.run();
    } while (next.isPresent());
    return page.until();
  }

  @Provide
  Arbitrary<ExchangeFilter> filters() {
    return Filters.ofWhatNeverChanges();
  }
}
