package dev.handover.ledger.fold;

import static dev.handover.ledger.posting.Imprints.imprint;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Citation;
import dev.handover.model.Exchange;
import dev.handover.model.Report;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  private static final String DAY = "2025-07-04";

  @Test
  void equalRowsMergeWithTheirVoicesCountedAndTheirSourcesUnited() {
    Exchange exchange =
        fold(
            on(DAY).says("RUS>UKR=military:270", "Moscow"),
            on(DAY).says("RUS>UKR=military:270", "Kyiv"));

    assertThat(rows(exchange)).containsExactly("1: RUS>UKR military 270, 2 voices, [Kyiv, Moscow]");
    assertThat(exchange.transfers().getFirst().evidence())
        .extracting(Citation::voice)
        .containsExactly("voice-1", "voice-2");
  }

  @Test
  void rivalFiguresStandInDifferentAccountsBestSupportedFirst() {
    Exchange exchange =
        fold(
            on(DAY).says("RUS>UKR=military:195", "Moscow"),
            on(DAY).says("RUS>UKR=military:207", "Kyiv"),
            on(DAY).says("RUS>UKR=military:207", "Kyiv"));

    assertThat(rows(exchange))
        .containsExactly(
            "1: RUS>UKR military 207, 2 voices, [Kyiv]",
            "2: RUS>UKR military 195, 1 voices, [Moscow]");
  }

  @Test
  void directionsHaveAccountsOfTheirOwn() {
    Exchange exchange = fold(on(DAY).says("RUS>UKR=military:50").says("UKR>RUS=military:50"));

    assertThat(rows(exchange))
        .containsExactly(
            "1: UKR>RUS military 50, 1 voices, []", "1: RUS>UKR military 50, 1 voices, []");
  }

  @Test
  void whoTellsPartOfABreakdownSupportsTheWhole() {
    Exchange exchange =
        fold(
            on(DAY).says("RUS>UKR=civilians:120,military:270"),
            on(DAY).says("RUS>UKR=military:270"),
            on(DAY).says("RUS>UKR=military:270"));

    assertThat(rows(exchange))
        .containsExactly(
            "1: RUS>UKR civilians 120, 1 voices, []", "1: RUS>UKR military 270, 3 voices, []");
  }

  @Test
  void aRivalAccountIsShownWhole() {
    Exchange exchange =
        fold(
            on(DAY).says("RUS>UKR=civilians:120,military:270"),
            on(DAY).says("RUS>UKR=civilians:120,military:270"),
            on(DAY).says("RUS>UKR=civilians:100,military:270"));

    assertThat(rows(exchange))
        .containsExactly(
            "1: RUS>UKR civilians 120, 2 voices, []",
            "1: RUS>UKR military 270, 3 voices, []",
            "2: RUS>UKR civilians 100, 1 voices, []",
            "2: RUS>UKR military 270, 3 voices, []");
  }

  @Test
  void aVoiceThatTellsARowInTwoAccountsIsStillOneVoice() {
    Exchange exchange =
        fold(
            on(DAY)
                .says("RUS>UKR=civilians:120,military:270")
                .elsewhere("RUS>UKR=civilians:100,military:270"));

    assertThat(rows(exchange)).contains("1: RUS>UKR military 270, 1 voices, []");
  }

  @Test
  void aRowWithoutANumberIsShownOnlyWhereNobodyHasOne() {
    assertThat(rows(fold(on(DAY).says("RUS>UKR=people:?"))))
        .containsExactly("1: RUS>UKR people null, 1 voices, []");
    assertThat(rows(fold(on(DAY).says("RUS>UKR=people:?"), on(DAY).says("RUS>UKR=military:5"))))
        .containsExactly("1: RUS>UKR military 5, 1 voices, []");
  }

  @Test
  void aRowWithoutAHolderIsOfTheOnlyHolderThatAnybodyNames() {
    Exchange exchange =
        fold(on(DAY).says("RUS>UKR=military:50"), on(DAY).says("?>UKR=military:50"));

    assertThat(rows(exchange)).containsExactly("1: RUS>UKR military 50, 2 voices, []");
  }

  @ParameterizedTest(name = "{0} completed, {1} cancelled, {2} planned: {3}")
  @CsvSource({
    "0, 0, 2, PLANNED",
    "1, 0, 5, COMPLETED",
    "0, 1, 5, CANCELLED",
    "1, 2, 0, CANCELLED",
    "2, 1, 0, COMPLETED",
    "1, 1, 0, COMPLETED"
  })
  void plannedIsTheStatusOnlyWhereNothingElseIsSaid(
      int completed, int cancelled, int planned, Status status) {
    List<ReportBuilder> reports = new ArrayList<>();
    Stream.generate(() -> on(DAY)).limit(completed).forEach(reports::add);
    Stream.generate(() -> on(DAY).status(Status.CANCELLED)).limit(cancelled).forEach(reports::add);
    Stream.generate(() -> on(DAY).status(Status.PLANNED)).limit(planned).forEach(reports::add);

    assertThat(fold(reports.toArray(ReportBuilder[]::new)).status()).isEqualTo(status);
  }

  @Test
  void aSwapThatWasCalledOffBeforeItsDayAndThenHeldWasHeld() {
    Report off = on(DAY).status(Status.CANCELLED).build();
    List<Posting> postings = new ArrayList<>();
    postings.addAll(Postings.of(imprint("a", "2025-07-02"), List.of(off)));
    postings.addAll(Postings.of(imprint("b", "2025-07-03"), List.of(off)));

    assertThat(fold(new Fold(9, 9), postings).status()).isEqualTo(Status.CANCELLED);

    postings.addAll(Postings.of(imprint("c", "2025-07-05"), List.of(on(DAY).build())));

    assertThat(fold(new Fold(9, 9), postings).status()).isEqualTo(Status.COMPLETED);
  }

  @Test
  void listsAreUnitedTheMostToldFirst() {
    Exchange exchange =
        fold(
            on(DAY).in("Minsk").of(Attribute.ILL),
            on(DAY).in("Belarus", "Kyiv").of(Attribute.WOUNDED),
            on(DAY).in("Kyiv"));

    assertThat(exchange.places()).containsExactly("Kyiv", "Belarus", "Minsk");
    assertThat(exchange.attributes()).containsExactly(Attribute.WOUNDED, Attribute.ILL);
    assertThat(exchange.evidence().places()).containsOnlyKeys("Belarus", "Kyiv", "Minsk");
  }

  @Test
  void theBestSupportedSingleValuesAreShownWithTheirEvidenceOnly() {
    Exchange exchange =
        fold(
            on(DAY).total(314).ordinal(63).agreedIn("Istanbul"),
            on(DAY).total(314).ordinal(64).agreedIn("Abu Dhabi"),
            on(DAY).total(313).ordinal(64).agreedIn("Abu Dhabi"));

    assertThat(exchange.total().map(Total::count)).contains(314);
    assertThat(exchange.ordinal()).contains(64);
    assertThat(exchange.agreement().flatMap(Agreement::place)).contains("Abu Dhabi");
    assertThat(exchange.evidence().total())
        .extracting(Citation::voice, Citation::quote)
        .containsExactly(tuple("voice-1", "total 314"), tuple("voice-2", "total 314"));
  }

  @Test
  void quotesAndListsAreBounded() {
    ReportBuilder[] many =
        Stream.generate(() -> on(DAY).says("RUS>UKR=military:5").in("A", "B", "C", "D", "E"))
            .limit(5)
            .toArray(ReportBuilder[]::new);

    Exchange exchange = fold(new Fold(3, 4), postings(many));

    assertThat(exchange.places()).containsExactly("A", "B", "C", "D");
    assertThat(exchange.transfers().getFirst().evidence()).hasSize(3);
    assertThat(exchange.transfers().getFirst().voices()).isEqualTo(5);
  }

  private static Exchange fold(ReportBuilder... reports) {
    return fold(new Fold(9, 9), postings(reports));
  }

  private static Exchange fold(Fold fold, List<Posting> postings) {
    return fold.of(postings.getFirst().exchange(), Balance.of(postings), postings);
  }

  private static List<Posting> postings(ReportBuilder... reports) {
    List<Posting> postings = new ArrayList<>();
    for (ReportBuilder report : reports) {
      String voice = "voice-" + (postings.size() + 1);
      postings.addAll(Postings.of(imprint(voice), List.of(report.build())));
    }
    return postings;
  }

  private static List<String> rows(Exchange exchange) {
    return exchange.transfers().stream()
        .map(
            row ->
                "%d: %s>%s %s %s, %d voices, %s"
                    .formatted(
                        row.account(),
                        row.from().map(Object::toString).orElse("?"),
                        row.to(),
                        row.people().word(),
                        row.count().map(Object::toString).orElse("null"),
                        row.voices(),
                        row.saidBy()))
        .toList();
  }
}
