package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.ledger.total.DirectedTotal;
import dev.handover.ledger.total.GroupedTotal;
import dev.handover.model.People;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two papers tell one number, a third another; it is asked for one kind of people. */
class TotalsOfSomePeopleTest {
  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());

  @ParameterizedTest(name = "{0}, rival {1}, asked for {2}: {3} to {4} to {5}")
  @CsvSource({
    "military:10, military:12, MILITARY, 10, 10, 12",
    // An account is taken whole: who tells of three civilians tells of no soldiers.
    "military:10 civilians:2, civilians:3, MILITARY, 0, 10, 10",
    "military:10 civilians:2, civilians:3, CIVILIANS, 2, 2, 3",
    "people:12, military:20, MILITARY, 0, 0, 20",
  })
  void whoeverSpeaksOfOthersOnlyGivesNone(
      String told, String rival, People people, long low, long best, long high)
      throws OutOfReachException {
    post("a", told);
    post("b", told);
    post("c", rival);

    List<GroupedTotal> totals = new ExchangeTotals(ledger, 10, 100).of(asking(people), List.of());

    assertThat(totals)
        .singleElement()
        .extracting(GroupedTotal::total)
        .returns(low, DirectedTotal::low)
        .returns(best, DirectedTotal::best)
        .returns(high, DirectedTotal::high)
        .returns(0, DirectedTotal::withoutFigure);
  }

  private static ExchangeFilter asking(People people) {
    Traits traits =
        new Traits(
            Optional.empty(),
            Optional.empty(),
            Optional.of(people),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new ExchangeFilter(Optional.empty(), Optional.empty(), List.of(), traits);
  }

  private void post(String name, String rows) {
    ReportBuilder report = on("2025-07-04");
    for (String row : rows.split(" ", -1)) {
      report.says("RUS>UKR=" + row);
    }
    ledger.post(version(name, "01"), reading(name, report.build()));
  }
}
