package dev.handover.ledger.posting;

import static dev.handover.ledger.posting.Imprints.imprint;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static dev.handover.ledger.posting.ReportBuilder.undated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Attribute;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
  @ParameterizedTest(name = "{0} from {1} to {2} is {3}")
  @CsvSource({
    "DAY,   2025-07-04, 2025-07-04, RUS-UKR-2025-07-04",
    "SPAN,  2025-05-23, 2025-05-25, RUS-UKR-2025-05-23..2025-05-25",
    "SPAN,  2025-05-23, 2025-05-23, RUS-UKR-2025-05-23",
    "VAGUE, 2025-08-01, 2025-08-31, RUS-UKR-2025-08~",
    "VAGUE, 2024-02-01, 2024-02-29, RUS-UKR-2024-02~",
    "VAGUE, 2025-08-11, 2025-08-17, RUS-UKR-2025-08-11..2025-08-17~",
    "VAGUE, 2025-01-01, 2025-12-31, RUS-UKR-2025-01-01..2025-12-31~",
    "VAGUE, 2025-08-11, 2025-08-11, RUS-UKR-2025-08-11~",
  })
  void theDateIsInTheId(Precision precision, String start, String end, String id) {
    assertThat(ids(during(start, end, precision).build())).containsExactly(id);
  }

  @Test
  void aSpanOfOneDayHasThePrecisionOfTheDayWhoseIdItShares() {
    Posting posting =
        Postings.of(
                imprint("v"), List.of(during("2025-05-23", "2025-05-23", Precision.SPAN).build()))
            .getFirst();

    assertThat(posting.exchange().date().orElseThrow().precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void partiesStandSortedAndWithoutSpaces() {
    assertThat(ids(on("2025-07-04").between("NGA", "BOKO HARAM").build()))
        .containsExactly("BOKO_HARAM-NGA-2025-07-04");
  }

  @Test
  void anUndatedExchangeBearsItsVoiceAndItsNumber() {
    assertThat(ids(undated().build(), undated().build(), undated().between("ISR").build()))
        .containsExactly("RUS-UKR-undated-v", "RUS-UKR-undated-v-2", "ISR-undated-v");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "RUS-UKR-undated-v, RUS-UKR-undated-v",
    "RUS-UKR-undated-v-2, RUS-UKR-undated-v-2",
    "RUS-UKR-undated-v-13, RUS-UKR-undated-v-13",
    "RUS-UKR-undated-v-2-remains,",
    "RUS-UKR-undated-v-x,",
    "RUS-UKR-undated-w-2,",
  })
  void whichOfItsVoicesUndatedExchangesItIsTheIdTells(String id, @Nullable String found) {
    Identity first = Postings.of(imprint("v"), List.of(undated().build())).getFirst().exchange();

    assertThat(first.numbered(id).map(Identity::id)).isEqualTo(Optional.ofNullable(found));
    assertThat(first.numbered(id).map(Identity::parties).orElse(first.parties()))
        .isEqualTo(first.parties());
  }

  @Test
  void aDatedExchangeHasOneId() {
    Identity july =
        Postings.of(imprint("v"), List.of(on("2025-07-04").build())).getFirst().exchange();

    assertThat(july.numbered("RUS-UKR-2025-07-04-2")).isEmpty();
  }

  @Test
  void twoReportsOfOneDateAndPartiesAreOnePosting() {
    List<Posting> postings =
        Postings.of(
            imprint("v"),
            List.of(
                on("2025-07-04").says("RUS>UKR=military:50").build(),
                on("2025-07-04").says("UKR>RUS=military:50").build()));

    assertThat(postings).singleElement().satisfies(p -> assertThat(p.reports()).hasSize(2));
  }

  @Test
  void bodiesAreAnExchangeOfTheirOwn() {
    Report told =
        on("2025-07-04")
            .says("RUS>UKR=military:50,remains:1000")
            .total(100)
            .ordinal(65)
            .of(Attribute.WOUNDED)
            .in("Belarus")
            .build();

    List<Posting> postings = Postings.of(imprint("v"), List.of(told));

    assertThat(postings)
        .extracting(posting -> posting.exchange().id())
        .containsExactly("RUS-UKR-2025-07-04", "RUS-UKR-2025-07-04-remains");
    assertThat(postings.getFirst().claims())
        .containsExactly("RUS>UKR=military:50", "ordinal=65", "status=completed", "total=100");
    assertThat(postings.getLast().claims())
        .containsExactly("RUS>UKR=remains:1000", "status=completed");
    assertThat(postings.getLast().reports().getFirst())
        .returns(Optional.empty(), Report::total)
        .returns(List.of(), Report::attributes)
        .returns(List.of("Belarus"), Report::places);
  }

  @Test
  void bodiesAloneAreOnlyThatExchange() {
    assertThat(ids(on("2025-07-04").says("RUS>UKR=remains:1000").build()))
        .containsExactly("RUS-UKR-2025-07-04-remains");
  }

  private static List<String> ids(Report... reports) {
    return Postings.of(imprint("v"), Stream.of(reports).toList()).stream()
        .map(posting -> posting.exchange().id())
        .toList();
  }
}
