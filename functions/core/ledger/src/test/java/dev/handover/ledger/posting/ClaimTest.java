package dev.handover.ledger.posting;

import static dev.handover.ledger.posting.Imprints.imprint;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClaimTest {
  @Test
  void aClaimIsTheWholeBreakdownOfOneDirectionInOneAccount() {
    Report report =
        on("2025-07-04")
            .says("RUS>UKR=military:270,civilians:120")
            .says("UKR>RUS=military:at_least 200")
            .elsewhere("RUS>UKR=people:about 400")
            .build();

    assertThat(Claims.of(List.of(report), Optional.empty()))
        .containsExactly(
            "RUS>UKR=civilians:120,military:270",
            "RUS>UKR=people:about 400",
            "UKR>RUS=military:at_least 200",
            "status=completed");
  }

  @Test
  void twoRowsOfOneKindAddUpInOneClaim() {
    Report report =
        on("2025-07-04").says("RUS>UKR=military:246").says("RUS>UKR=military:31").build();

    assertThat(Claims.of(List.of(report), Optional.empty()))
        .contains("RUS>UKR=military:246,military:31");
  }

  @Test
  void theUnsaidHasASignOfItsOwn() {
    Report report = on("2025-07-04").says("?>UKR=military:?").build();

    assertThat(Claims.of(List.of(report), Optional.empty())).contains("?>UKR=military:?");
  }

  @Test
  void twoHandoversOfOneDayInOneTextAddUpUnlessTheyAreTheSame() {
    Report morning = on("2022-09-21").says("RUS>UKR=military:200").build();
    Report evening =
        on("2022-09-21").says("RUS>UKR=military:5").says("UKR>RUS=military:55").build();

    assertThat(Claims.of(List.of(morning, evening, evening), Optional.empty()))
        .containsExactly(
            "RUS>UKR=military:200,military:5", "UKR>RUS=military:55", "status=completed");
  }

  @Test
  void whatIsToComeOrWasCalledOffIsClaimedApart() {
    Report held = on("2025-02-22").says("HAMAS>ISR=hostages:6").build();
    Report off =
        on("2025-02-22")
            .says("ISR>HAMAS=detainees:602")
            .status(Status.CANCELLED)
            .total(608)
            .build();

    assertThat(Claims.of(List.of(held, off), Optional.empty()))
        .containsExactly(
            "HAMAS>ISR=hostages:6",
            "cancelled ISR>HAMAS=detainees:602",
            "cancelled total=608",
            "status=cancelled",
            "status=completed");
  }

  @Test
  void someWhomTheTextCountsWithAnotherHolderAreTold() {
    Report report =
        on("2023-04-16").says("RUS>UKR=military:130").elsewhere("WAGNER>UKR=military:100").build();

    assertThat(Claims.of(List.of(report), Optional.empty()))
        .contains("RUS>UKR=military:130", "aside WAGNER>UKR=military:100");
  }

  @Test
  void aBalanceIsTheSumOverThePostings() {
    Report one = on("2025-07-04").says("RUS>UKR=military:270").total(540).ordinal(65).build();
    Report same = on("2025-07-04").says("RUS>UKR=military:270").build();
    Report other = on("2025-07-04").says("RUS>UKR=military:270").status(Status.CANCELLED).build();

    Balance balance =
        Balance.of(List.of(posting("u", one), posting("v", same), posting("w", other)));

    assertThat(balance.voices()).isEqualTo(3);
    assertThat(balance.figures())
        .containsOnly(
            Map.entry(claim("RUS>UKR=military:270"), 2),
            Map.entry(claim("cancelled RUS>UKR=military:270"), 1));
    assertThat(balance.outcomes())
        .containsOnly(Map.entry(Outcome.COMPLETED, 2), Map.entry(Outcome.CANCELLED, 1));
    assertThat(balance.totals(Status.COMPLETED)).hasSize(1);
    assertThat(balance.totals(Status.CANCELLED)).isEmpty();
    assertThat(balance.ordinals()).containsExactly(Map.entry(65, 1));
  }

  @Property(tries = 300)
  void aClaimComesBackFromItsText(@ForAll("claims") Claim claim) {
    assertThat(Claim.parse(claim.text())).isEqualTo(claim);
  }

  @Provide
  Arbitrary<Claim> claims() {
    Arbitrary<Party> parties =
        Arbitraries.of("RUS", "UKR", "BOKO HARAM", "M23", "AQ 1").map(Party::new);
    Arbitrary<Figure> counted =
        Combinators.combine(
                Arbitraries.of(People.class),
                Arbitraries.integers().between(0, Integer.MAX_VALUE),
                Arbitraries.of(Bound.class))
            .as(
                (people, count, bound) ->
                    new Figure(people, Optional.of(count), Optional.of(bound)));
    Arbitrary<Figure> uncounted =
        Arbitraries.of(People.class)
            .map(people -> new Figure(people, Optional.empty(), Optional.empty()));
    Arbitrary<Direction> directions =
        Combinators.combine(parties, parties.optional()).as(Direction::new);
    return Combinators.combine(
            Arbitraries.of(Status.class),
            Arbitraries.of(true, false),
            directions,
            Arbitraries.oneOf(counted, uncounted).list().ofMinSize(1).ofMaxSize(4))
        .as(Claim::new);
  }

  private static Claim claim(String text) {
    return Claim.parse(text);
  }

  private static Posting posting(String voice, Report report) {
    return Postings.of(imprint(voice), List.of(report)).getFirst();
  }
}
