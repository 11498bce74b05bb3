package dev.handover.ledger;

import static dev.handover.ledger.Asking.asking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.Identity;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExchangeFilterTest {
  private static final Identity SPAN =
      new Identity(
          "RUS-UKR-2025-05-23..2025-05-25",
          Optional.of(
              new DateSpan(
                  LocalDate.parse("2025-05-23"), LocalDate.parse("2025-05-25"), Precision.SPAN)),
          parties("RUS", "UKR"));
  private static final Identity UNDATED =
      new Identity("RUS-UKR-undated-1", Optional.empty(), parties("RUS", "UKR"));

  @Test
  void partiesAreKeptSortedAndOnceSoThatOneQuestionHasOneForm() {
    assertThat(of("UKR", "RUS", "UKR")).isEqualTo(of("RUS", "UKR"));
  }

  @Test
  void whoReceivesAndWhoHoldsMustBeSidesAsWell() {
    ExchangeFilter filter =
        new ExchangeFilter(
            Optional.empty(),
            Optional.empty(),
            parties("USA"),
            asking().receiver("UKR").holder("RUS").traits());

    assertThat(filter.sides()).isEqualTo(parties("RUS", "UKR", "USA"));
  }

  @Test
  void itIsAskedForByItsFirstDayBothBoundsIncluded() {
    assertThat(between("2025-05-23", "2025-05-23").admits(SPAN)).isTrue();
    assertThat(between("2025-05-24", "2025-05-31").admits(SPAN)).isFalse();
    assertThat(between("2025-05-01", "2025-05-22").admits(SPAN)).isFalse();
  }

  @Test
  void whatHasNoDayIsThereOnlyWhereNoneIsAskedFor() {
    assertThat(ExchangeFilter.ALL.admits(UNDATED)).isTrue();
    assertThat(between("0001-01-01", "9999-12-31").admits(UNDATED)).isFalse();
  }

  @Test
  void allPartiesMustBeSides() {
    assertThat(of("RUS", "UKR").admits(SPAN)).isTrue();
    assertThat(of("RUS", "USA").admits(SPAN)).isFalse();
    assertThat(asking().receiver("USA").filter().admits(SPAN)).isFalse();
  }

  private static ExchangeFilter between(String since, String until) {
    return new ExchangeFilter(
        Optional.of(LocalDate.parse(since)), Optional.of(LocalDate.parse(until)), List.of());
  }

  private static ExchangeFilter of(String... codes) {
    return new ExchangeFilter(Optional.empty(), Optional.empty(), parties(codes));
  }

  private static List<Party> parties(String... codes) {
    return Stream.of(codes).map(Party::new).toList();
  }
}
