package dev.handover.ledger;

import static dev.handover.ledger.Asking.asking;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Attribute;
import dev.handover.model.Exchange;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exchange is like, beyond its day and its parties. */
class TraitsTest {
  private static final Exchange SWAP =
      exchange(
          on("2025-07-04")
              .says("RUS>UKR=civilians:31,military:246", "Kyiv")
              .says("UKR>RUS=military:270")
              .through("ARE")
              .in("Chernihiv region")
              .of(Attribute.WOUNDED));
  private static final Exchange DISPUTED =
      exchange(
          on("2025-07-04").says("RUS>UKR=military:207"),
          on("2025-07-04").says("RUS>UKR=military:207"),
          on("2025-07-04").says("RUS>UKR=military:195"));
  private static final Exchange UNCOUNTED =
      exchange(on("2025-07-04").status(Status.PLANNED).says("?>UKR=military:?"));

  static Stream<Asking> fitting() {
    return Stream.of(
        asking(),
        asking().receiver("UKR"),
        asking().holder("UKR"),
        asking().people(People.CIVILIANS),
        asking().minCount(270),
        asking().receiver("UKR").holder("RUS").people(People.MILITARY).minCount(246),
        asking().status(Status.COMPLETED),
        asking().mediator("ARE").place("Chernihiv region").source("Kyiv"),
        asking().attribute(Attribute.WOUNDED),
        asking().disputed(false));
  }

  @ParameterizedTest
  @MethodSource
  void fitting(Asking asking) {
    assertThat(asking.traits().fit(SWAP)).isTrue();
  }

  static Stream<Asking> unfitting() {
    return Stream.of(
        asking().receiver("BLR"),
        asking().people(People.REMAINS),
        asking().minCount(271),
        asking().status(Status.PLANNED),
        asking().mediator("TUR"),
        asking().mediator("AR"),
        asking().place("chernihiv region"),
        asking().source("Moscow"),
        asking().attribute(Attribute.ILL),
        asking().disputed(true),
        asking().mediator("ARE").place("Chernihiv region").source("Moscow"));
  }

  @ParameterizedTest
  @MethodSource
  void unfitting(Asking asking) {
    assertThat(asking.traits().fit(SWAP)).isFalse();
  }

  @Test
  void whatIsAskedOfRowsIsAskedOfOneAndTheSameRow() {
    assertThat(asking().receiver("UKR").minCount(270).traits().fit(SWAP)).isFalse();
    assertThat(asking().receiver("RUS").people(People.CIVILIANS).traits().fit(SWAP)).isFalse();
  }

  @Test
  void aRowWithoutANumberHasNotEvenNone() {
    assertThat(asking().receiver("UKR").traits().fit(UNCOUNTED)).isTrue();
    assertThat(asking().minCount(0).traits().fit(UNCOUNTED)).isFalse();
  }

  @Test
  void aRowOfWhichNobodySaysWhoHeldItIsOfNoHolder() {
    assertThat(asking().holder("RUS").traits().fit(UNCOUNTED)).isFalse();
  }

  @Test
  void aRivalRowIsARowTooAndMakesItDisputed() {
    assertThat(asking().disputed(true).traits().fit(DISPUTED)).isTrue();
    assertThat(asking().disputed(false).traits().fit(DISPUTED)).isFalse();
    assertThat(asking().minCount(207).traits().fit(DISPUTED)).isTrue();
    assertThat(asking().minCount(208).traits().fit(DISPUTED)).isFalse();
  }

  @Test
  void rowsThatAreAddedUpAreAskedForReceiverHolderAndPeopleAlone() {
    assertThat(SWAP.transfers())
        .filteredOn(asking().receiver("UKR").minCount(999).status(Status.PLANNED).traits()::admit)
        .hasSize(2);
  }

  private static Exchange exchange(ReportBuilder... reports) {
    Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());
    int texts = 0;
    for (ReportBuilder report : reports) {
      texts++;
      ledger.post(version("text-" + texts, "01"), reading("Text " + texts, report.build()));
    }
    return ledger.exchange("RUS-UKR-2025-07-04").orElseThrow();
  }
}
