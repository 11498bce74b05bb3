package dev.handover.ledger.fold;

import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.nearcopy.Sketch;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Imprint;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However often one agency's text is printed, it is one voice. */
class IndependentVoicesTest {
  private static final String AGENCY =
      """
      The two sides exchanged prisoners at the crossing near the river on Friday morning, the
      defence ministry said in a statement. Buses carrying the men were met by their families,
      who had waited through the night behind the barrier with flags and photographs. The freed
      soldiers will first be taken to a hospital, where doctors are to examine them before they
      travel on to their home regions. It was the third handover since the talks of last month.
      """;
  private static final String OTHER =
      """
      Relatives wept and laughed in the rain as a convoy rolled into the small border town. Some
      of the returning fighters had been missing for more than two years, and for many of the
      women at the roadside this was the first sign of life. A spokesman for the coordination
      staff told reporters that nobody on board was gravely ill, and thanked the mediators.
      """;

  private final List<Posting> postings = new ArrayList<>();

  @Test
  void nearCopiesCountOnceForWhatTheySay() {
    tell(AGENCY, "RUS>UKR=military:195");
    tell("By our own correspondent\n" + AGENCY, "RUS>UKR=military:195");
    tell(AGENCY.replace("Friday morning", "Friday"), "RUS>UKR=military:195");
    tell(OTHER, "RUS>UKR=military:207");
    tell("An entirely different report of the same day, which is short.", "RUS>UKR=military:207");

    Exchange exchange = fold();

    assertThat(exchange.texts()).isEqualTo(5);
    assertThat(exchange.voices()).isEqualTo(3);
    assertThat(exchange.transfers())
        .extracting(row -> row.count().orElseThrow() + ", " + row.voices() + " voices")
        .containsExactly("207, 2 voices", "195, 1 voices");
    assertThat(exchange.support().status()).containsEntry("completed", 3);
  }

  @Test
  void aCorrectedCopyStandsForItsOwnFigure() {
    tell(AGENCY, "RUS>UKR=military:195");
    tell(AGENCY.replace("third", "fourth"), "RUS>UKR=military:207");

    assertThat(fold().transfers())
        .extracting(row -> row.count().orElseThrow() + ", " + row.voices() + " voices")
        .containsExactly("195, 1 voices", "207, 1 voices");
  }

  @Test
  void whoWasNotReadCountsOnceThoughItTellsANumberAndATotal() {
    for (int text = 0; text < 150; text++) {
      tell("Text " + text, on("2025-07-04").says("RUS>UKR=military:157").total(314));
    }
    for (int text = 150; text < 330; text++) {
      tell("Text " + text, on("2025-07-04").says("RUS>UKR=military:150"));
    }
    tell("Both ways", on("2025-07-04").says("UKR>RUS=military:157"));

    Exchange exchange = fold(postings.subList(0, 64));

    assertThat(exchange.transfers())
        .extracting(row -> row.to() + " " + row.count().orElseThrow() + " " + row.standing().word())
        .containsExactly("RUS 157 best", "UKR 150 best", "UKR 157 rival");
    assertThat(exchange.texts()).isEqualTo(331);
  }

  private void tell(String text, String claim) {
    tell(text, on("2025-07-04").says(claim));
  }

  private void tell(String text, ReportBuilder report) {
    Imprint imprint = new Imprint("voice-" + postings.size(), Optional.empty(), Sketch.of(text));
    postings.addAll(Postings.of(imprint, List.of(report.build())));
  }

  private Exchange fold() {
    return fold(postings);
  }

  private Exchange fold(List<Posting> read) {
    return new Fold(9, 9).of(postings.getFirst().exchange(), Balance.of(postings), read);
  }
}
