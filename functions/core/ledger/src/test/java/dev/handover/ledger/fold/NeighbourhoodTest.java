package dev.handover.ledger.fold;

import static dev.handover.ledger.posting.Imprints.imprint;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static dev.handover.ledger.posting.ReportBuilder.undated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Neighbours;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  @Test
  void aSpanCoversTheDaysThatAreToldOneByOne() {
    List<Occurrence> records =
        records(
            during("2025-05-23", "2025-05-25", Precision.SPAN).says("RUS>UKR=people:1000"),
            on("2025-05-23").says("RUS>UKR=people:390"),
            on("2025-05-24").says("RUS>UKR=people:307"),
            on("2025-05-25").says("RUS>UKR=people:303"),
            on("2025-05-26").says("RUS>UKR=people:1"));

    assertThat(neighbours(records, "RUS-UKR-2025-05-23..2025-05-25").covers())
        .containsExactly("RUS-UKR-2025-05-23", "RUS-UKR-2025-05-24", "RUS-UKR-2025-05-25");
    assertThat(neighbours(records, "RUS-UKR-2025-05-24").coveredBy())
        .containsExactly("RUS-UKR-2025-05-23..2025-05-25");
    assertThat(neighbours(records, "RUS-UKR-2025-05-26").coveredBy()).isEmpty();
  }

  @Test
  void inAugustCoversWhatIsKnownOfAugust() {
    List<Occurrence> records =
        records(
            during("2025-08-01", "2025-08-31", Precision.VAGUE),
            on("2025-08-14"),
            on("2025-08-24"));

    assertThat(neighbours(records, "RUS-UKR-2025-08~").covers())
        .containsExactly("RUS-UKR-2025-08-14", "RUS-UKR-2025-08-24");
  }

  @Test
  void whatIsOnlyPlannedIsNotCovered() {
    List<Occurrence> records =
        records(
            during("2025-08-01", "2025-08-31", Precision.VAGUE),
            on("2025-08-24").status(Status.PLANNED));

    assertThat(neighbours(records, "RUS-UKR-2025-08~").covers()).isEmpty();
  }

  @Test
  void theSameDaysToldVaguelyAreCoveredByTheSpan() {
    List<Occurrence> records =
        records(
            during("2025-08-11", "2025-08-17", Precision.VAGUE),
            during("2025-08-11", "2025-08-17", Precision.SPAN));

    assertThat(neighbours(records, "RUS-UKR-2025-08-11..2025-08-17~").covers())
        .containsExactly("RUS-UKR-2025-08-11..2025-08-17");
    assertThat(neighbours(records, "RUS-UKR-2025-08-11..2025-08-17").covers()).isEmpty();
  }

  @Test
  void equalFiguresOnNeighbouringDaysAreRelated() {
    List<Occurrence> records =
        records(
            on("2025-05-24").says("RUS>UKR=people:307").says("UKR>RUS=people:307"),
            on("2025-05-25").says("RUS>UKR=people:307").says("UKR>RUS=people:307"),
            on("2025-05-26").says("RUS>UKR=people:303").says("UKR>RUS=people:307"));

    assertThat(neighbours(records, "RUS-UKR-2025-05-25").related())
        .containsExactly("RUS-UKR-2025-05-24");
  }

  @Test
  void withoutAnyFigureNothingIsRelatedAndWithoutADateNothingIsNear() {
    List<Occurrence> records = records(on("2025-05-24"), on("2025-05-25"), undated());

    assertThat(records)
        .allSatisfy(
            record ->
                assertThat(Neighbourhood.of(List.of(record), records)).isEqualTo(Neighbours.NONE));
  }

  @Test
  void oneDayOneExchangeWithMoreOrFewerOfItsParties() {
    List<Occurrence> records =
        records(
            on("2025-07-04"),
            on("2025-07-04"),
            on("2025-07-04").between("ARE", "RUS", "UKR"),
            on("2025-07-04").between("UKR"),
            on("2025-07-04").between("RUS", "USA"),
            on("2025-07-04").between("RUS"));

    assertThat(ids(SameDay.joined(records)))
        .containsExactly(
            List.of(
                "RUS-UKR-2025-07-04", "ARE-RUS-UKR-2025-07-04", "RUS-2025-07-04", "UKR-2025-07-04"),
            List.of("RUS-USA-2025-07-04"));
  }

  @Test
  void aWiderRecordBringsTogetherThoseWhosePartiesItHolds() {
    List<Occurrence> records =
        records(
            on("2023-04-16"),
            on("2023-04-16"),
            on("2023-04-16").between("UKR", "WAGNER"),
            on("2023-04-16").between("UKR", "WAGNER"),
            on("2023-04-16").between("RUS", "UKR", "WAGNER"),
            on("2023-04-16").between("RUS", "USA"));

    assertThat(ids(SameDay.joined(records)))
        .containsExactly(
            List.of("RUS-UKR-2023-04-16", "UKR-WAGNER-2023-04-16", "RUS-UKR-WAGNER-2023-04-16"),
            List.of("RUS-USA-2023-04-16"));
  }

  @Test
  void recordsThatAreOneExchangeHaveTheNeighboursOfAllOfThem() {
    List<Occurrence> records =
        records(
            on("2025-05-24").between("BLR", "RUS", "UKR").says("RUS>UKR=people:50"),
            on("2025-05-24").says("RUS>UKR=people:50"),
            on("2025-05-25").says("RUS>UKR=people:50"),
            during("2025-05-23", "2025-05-25", Precision.SPAN).says("RUS>UKR=people:1000"));
    List<Occurrence> same =
        records.stream()
            .filter(record -> record.identity().id().endsWith("UKR-2025-05-24"))
            .sorted(Comparator.comparing(record -> record.identity().id()))
            .toList();

    Neighbours neighbours = Neighbourhood.of(same, records);

    assertThat(neighbours.alsoKnownAs()).containsExactly("RUS-UKR-2025-05-24");
    assertThat(neighbours.related()).containsExactly("RUS-UKR-2025-05-25");
    assertThat(neighbours.coveredBy()).containsExactly("RUS-UKR-2025-05-23..2025-05-25");
  }

  @Test
  void bodiesAndVagueDaysAreNotJoined() {
    List<Occurrence> records =
        records(
            on("2025-07-04"),
            on("2025-07-04").between("UKR").says("RUS>UKR=remains:5"),
            during("2025-07-04", "2025-07-04", Precision.VAGUE).between("UKR"));

    assertThat(SameDay.joined(records)).hasSize(3);
  }

  private static List<List<String>> ids(List<List<Occurrence>> joined) {
    return joined.stream()
        .map(records -> records.stream().map(record -> record.identity().id()).toList())
        .toList();
  }

  private static Neighbours neighbours(List<Occurrence> records, String id) {
    Occurrence self =
        records.stream().filter(r -> r.identity().id().equals(id)).findFirst().orElseThrow();
    return Neighbourhood.of(List.of(self), records);
  }

  private static List<Occurrence> records(ReportBuilder... reports) {
    Map<String, List<Posting>> postings =
        IntStream.range(0, reports.length)
            .boxed()
            .flatMap(n -> Postings.of(imprint("voice-" + n), List.of(reports[n].build())).stream())
            .collect(Collectors.groupingBy(posting -> posting.exchange().id()));
    return postings.values().stream()
        .map(of -> new Occurrence(of.getFirst().exchange(), Balance.of(of), Optional.empty()))
        .toList();
  }
}
