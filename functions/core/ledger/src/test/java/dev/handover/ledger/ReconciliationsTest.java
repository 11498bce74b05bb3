package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static dev.handover.model.Precision.SPAN;
import static dev.handover.model.Precision.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.model.Bound;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Report;
import dev.handover.model.Status;
import dev.handover.model.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationsTest {
  private static final String LUBINETS = "Dmytro Lubinets";

  private final Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());
  private int articles;

  @Test
  void totalsOfDifferentKindsAreSeriesOfTheirOwn() throws OutOfReachException {
    states("2023-05-25", "people", 2430);
    states("2023-12-06", "children", 387);
    states("2024-01-03", "people", 2828);
    states("2024-02-01", "children", 389);
    happened(on("2023-09-01").says("RUS>UKR=military:168"));
    happened(on("2024-01-03").says("RUS>UKR=military:224,civilians:6"));
    happened(on("2024-01-20").says("RUS>UKR=children:2"));

    assertThat(reconciled())
        .containsExactly(
            "children 2023-12-06 to 2024-02-01: 387 -> 389 claims 2, made 2: open,"
                + " uncertain RUS-UKR-2024-01-03",
            "people 2023-05-25 to 2024-01-03: 2430 -> 2828 claims 398, made 398: agrees");
  }

  @Test
  void soldiersAreASeriesBesideThatOfPeople() throws OutOfReachException {
    states("2025-06-30", "military", 3000);
    states("2025-06-30", "people", 3200);
    states("2025-07-31", "military", 3050);
    states("2025-07-31", "people", 3260);
    happened(on("2025-07-04").says("RUS>UKR=military:50,civilians:10"));

    assertThat(reconciled())
        .containsExactly(
            "military 2025-06-30 to 2025-07-31: 3000 -> 3050 claims 50, made 50: agrees",
            "people 2025-06-30 to 2025-07-31: 3200 -> 3260 claims 60, made 60: agrees");
  }

  @Test
  void aSeriesOfOneKindIsLaidBesideRowsOfThatKindAlone() throws OutOfReachException {
    states("2025-06-30", "military", 3000);
    states("2025-07-31", "military", 3060);
    states("2025-08-31", "military", 3061);
    happened(on("2025-07-04").says("RUS>UKR=military:50,civilians:10"));
    happened(on("2025-07-05").says("RUS>UKR=children:10"));
    happened(on("2025-07-06").says("RUS>UKR=remains:10"));
    happened(on("2025-08-14").says("RUS>UKR=military:33,civilians:51"));

    assertThat(reconciled())
        .containsExactly(
            "military 2025-06-30 to 2025-07-31: 3000 -> 3060 claims 60, made 50: claims_more",
            "military 2025-07-31 to 2025-08-31: 3060 -> 3061 claims 1, made 33: claims_less");
  }

  @Test
  void aRowOfAWiderKindLeavesASeriesOfANarrowOneOpen() throws OutOfReachException {
    states("2025-06-30", "military", 3000);
    states("2025-07-31", "military", 3060);
    happened(on("2025-07-04").says("RUS>UKR=military:50"));
    happened(on("2025-07-05").says("RUS>UKR=people:10"));

    assertThat(reconciled())
        .containsExactly(
            "military 2025-06-30 to 2025-07-31: 3000 -> 3060 claims 60, made 50: open,"
                + " uncertain RUS-UKR-2025-07-05");
  }

  @Test
  void rivalsThatTellOfNobodyOfAKindGiveNone() throws OutOfReachException {
    states("2025-06-30", "civilians", 100);
    states("2025-07-31", "civilians", 100);
    states("2025-08-31", "civilians", 103);
    happened(on("2025-07-04").says("RUS>UKR=military:50,civilians:10"));
    happened(on("2025-07-04").says("RUS>UKR=military:50,civilians:10"));
    happened(on("2025-07-04").says("RUS>UKR=military:45"));
    happened(on("2025-08-04").says("RUS>UKR=military:50"));
    happened(on("2025-08-04").says("RUS>UKR=military:50"));
    happened(on("2025-08-04").says("RUS>UKR=military:45,civilians:3"));

    assertThat(reconciled())
        .containsExactly(
            "civilians 2025-06-30 to 2025-07-31: 100 -> 100 claims 0, made 10: agrees",
            "civilians 2025-07-31 to 2025-08-31: 100 -> 103 claims 3, made 0: agrees");
  }

  @Test
  void anExchangeOnUncertainDaysLeavesEachStepOpenThatItMayBelongTo() throws OutOfReachException {
    states("2025-07-31", "people", 4000);
    states("2025-08-15", "people", 4010);
    states("2025-09-15", "people", 4100);
    states("2025-10-15", "people", 4100);
    happened(on("2025-08-05").says("RUS>UKR=people:10"));
    happened(during("2025-08-14", "2025-08-17", SPAN).says("RUS>UKR=people:90"));

    assertThat(reconciled())
        .containsExactly(
            "people 2025-07-31 to 2025-08-15: 4000 -> 4010 claims 10, made 10: open,"
                + " uncertain RUS-UKR-2025-08-14..2025-08-17",
            "people 2025-08-15 to 2025-09-15: 4010 -> 4100 claims 90, made 0: open,"
                + " uncertain RUS-UKR-2025-08-14..2025-08-17",
            "people 2025-09-15 to 2025-10-15: 4100 -> 4100 claims 0, made 0: agrees");
  }

  @Test
  void anExchangeThatMayHaveBeenBeforeTheFirstTotalOrAfterTheLastIsUncertain()
      throws OutOfReachException {
    states("2025-08-15", "people", 4000);
    states("2025-09-15", "people", 4150);
    happened(during("2025-08-01", "2025-08-31", VAGUE).says("RUS>UKR=people:100"));
    happened(during("2025-09-01", "2025-09-30", VAGUE).says("RUS>UKR=people:50"));

    assertThat(reconciled())
        .containsExactly(
            "people 2025-08-15 to 2025-09-15: 4000 -> 4150 claims 150, made 0: open,"
                + " uncertain RUS-UKR-2025-08~ RUS-UKR-2025-09~");
  }

  @Test
  void whatOverlapsAStepAndCannotAddToItLeavesItAsItIs() throws OutOfReachException {
    states("2025-08-15", "people", 4000);
    states("2025-09-15", "people", 4084);
    happened(on("2025-08-24").says("RUS>UKR=people:84"));
    happened(during("2025-08-01", "2025-08-31", VAGUE).says("RUS>UKR=people:146"));
    happened(during("2025-08-14", "2025-08-16", SPAN).says("UKR>RUS=people:20"));
    happened(during("2025-08-13", "2025-08-16", SPAN).says("RUS>UKR=remains:1000"));
    happened(
        during("2025-09-10", "2025-09-20", SPAN).status(Status.PLANNED).says("RUS>UKR=people:30"));

    assertThat(reconciled())
        .containsExactly(
            "people 2025-08-15 to 2025-09-15: 4000 -> 4084 claims 84, made 84: agrees");
  }

  @Test
  void onlyExchangesThatAreAddedUpAreNamed() throws OutOfReachException {
    states("2025-07-31", "people", 4000);
    states("2025-09-15", "people", 4084);
    happened(on("2025-08-24").says("RUS>UKR=people:84"));
    happened(on("2025-08-25").status(Status.CANCELLED).says("RUS>UKR=people:30"));
    happened(during("2025-08-01", "2025-08-31", VAGUE).says("RUS>UKR=people:146"));

    assertThat(reconciliations(1000).getFirst().steps().getFirst().exchanges())
        .containsExactly("RUS-UKR-2025-08-24");
  }

  @Test
  void anExchangeWithoutANumberLeavesAHigherClaimOpen() throws OutOfReachException {
    states("2025-07-31", "people", 4000);
    states("2025-09-15", "people", 4084);
    happened(on("2025-08-24").says("RUS>UKR=people:?"));

    assertThat(reconciled())
        .containsExactly("people 2025-07-31 to 2025-09-15: 4000 -> 4084 claims 84, made 0: open");
  }

  @Test
  void allPagesOfOneRequestShareItsBudget() throws OutOfReachException {
    states("2025-06-30", "people", 4000);
    for (int day = 1; day <= 9; day++) {
      ledger.post(
          version("other-" + day, "01"),
          Library.stating(
              "Other " + day, "2025-07-0" + day, Library.tally(day, "ISR", "Benjamin Netanyahu")));
      happened(on("2025-07-0" + day).says("UKR>RUS=military:1"));
    }
    states("2025-07-31", "people", 4000);

    assertThat(reconciliations(21)).hasSize(1);
    assertOutOfReach(20);
    assertOutOfReach(11);
    assertOutOfReach(10);
    assertOutOfReach(1);
  }

  private void assertOutOfReach(int entries) {
    assertThatThrownBy(() -> reconciliations(entries))
        .isInstanceOf(OutOfReachException.class)
        .hasMessage(
            "To find the totals and the exchanges between them, more than "
                + entries
                + " entries would have to be looked at; ask for fewer days with since and until.");
  }

  private void states(String day, String people, int count) {
    articles++;
    String words = "in all " + count;
    Tally tally =
        new Tally(
            Optional.of(new Party("UKR")),
            People.valueOf(people.toUpperCase(Locale.ROOT)),
            count,
            Bound.EXACT,
            Optional.empty(),
            Optional.empty(),
            List.of(LUBINETS),
            new Evidence(words, 0, words.length()));
    ledger.post(
        version("total-" + articles, "01"), Library.stating("Total " + articles, day, tally));
  }

  private void happened(ReportBuilder report) {
    articles++;
    Report told = report.build();
    ledger.post(version("exchange-" + articles, "01"), reading("Exchange " + articles, told));
  }

  private List<String> reconciled() throws OutOfReachException {
    return reconciliations(1000).stream()
        .flatMap(series -> series.steps().stream().map(step -> line(series, step)))
        .toList();
  }

  private static String line(Reconciliation series, Reconciliation.Step step) {
    String uncertain =
        step.uncertain().isEmpty() ? "" : ", uncertain " + String.join(" ", step.uncertain());
    return "%s %s to %s: %d -> %d claims %d, made %d: %s%s"
        .formatted(
            series.people().word(),
            step.after(),
            step.until(),
            step.earlier(),
            step.later(),
            step.claimed(),
            step.best(),
            step.verdict().name().toLowerCase(Locale.ROOT),
            uncertain);
  }

  private List<Reconciliation> reconciliations(int entries) throws OutOfReachException {
    TallyFilter all =
        new TallyFilter(
            Optional.empty(), Optional.empty(), Optional.of(new Party("UKR")), Optional.empty());
    return new Reconciliations(ledger, 100, entries).of(LUBINETS, all);
  }
}
