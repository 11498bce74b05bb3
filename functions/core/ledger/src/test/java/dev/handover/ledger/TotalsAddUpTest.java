package dev.handover.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.total.DirectedTotal;
import dev.handover.ledger.total.GroupedTotal;
import dev.handover.ledger.total.GroupedTotals;
import dev.handover.ledger.total.Grouping;
import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever papers print. */
class TotalsAddUpTest {
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void yearsAndMonthsAddUpToTheWholeAndLowIsNoMoreThanBestAndBestNoMoreThanHigh(
      @ForAll Random random) {
    Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());
    new Press(ledger, random, 14).opened();
    List<Exchange> all = ledger.exchanges(ExchangeFilter.ALL, 100, Optional.empty()).exchanges();
    List<GroupedTotal> whole = totals(all, List.of());

    for (List<Grouping> by :
        List.of(
            List.of(Grouping.YEAR),
            List.of(Grouping.MONTH),
            List.of(Grouping.MONTH, Grouping.YEAR))) {
      assertThat(sums(totals(all, by))).isEqualTo(sums(whole));
    }
    for (GroupedTotal each : whole) {
      assertThat(each.total().low()).isLessThanOrEqualTo(each.total().best());
      assertThat(each.total().best()).isLessThanOrEqualTo(each.total().high());
    }
  }

  private static List<GroupedTotal> totals(List<Exchange> exchanges, List<Grouping> by) {
    return GroupedTotals.of(exchanges, by, _ -> true);
  }

  private static Map<String, List<Long>> sums(List<GroupedTotal> totals) {
    Map<String, List<Long>> sums = new TreeMap<>();
    for (GroupedTotal each : totals) {
      DirectedTotal total = each.total();
      String way = total.to() + " " + total.from() + " " + total.remains();
      List<Long> more =
          List.of(
              total.low(),
              total.best(),
              total.high(),
              (long) total.exchanges(),
              (long) total.withoutFigure());
      List<Long> before = sums.getOrDefault(way, List.of(0L, 0L, 0L, 0L, 0L));
      List<Long> sum = new ArrayList<>();
      for (int n = 0; n < more.size(); n++) {
        sum.add(before.get(n) + more.get(n));
      }
      sums.put(way, sum);
    }
    return sums;
  }
}
