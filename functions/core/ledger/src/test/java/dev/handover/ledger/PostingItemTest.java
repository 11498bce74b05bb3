package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.nearcopy.Sketch;
import dev.handover.ledger.posting.Imprint;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingItemTest {
  private static final Report REPORT = on("2025-07-04").says("RUS>UKR=military:270").build();

  @Test
  void aPostingComesBackFromItsItemAsItWas() {
    Posting posting = posting(reading("On July 4, 270 came home.", REPORT));

    assertThat(PostingItem.read(PostingItem.of(posting), posting.exchange())).isEqualTo(posting);
  }

  @Test
  void theIndexOfAnExchangesPostingsHoldsTheSketchesOfTheirTexts() {
    String table = LocalTable.create();
    Reading reading = reading("On July 4, 270 came home.", REPORT);
    new Ledger(LocalTable.client(), table).post(version("a", "01"), reading);
    Posting entered = posting(reading);

    Group group = new Group(new Table(LocalTable.client(), table, Attempts.patient()));
    List<Item> found = group.members("X#" + entered.exchange().id(), 2).items();

    assertThat(found)
        .singleElement()
        .extracting(item -> PostingItem.read(item, entered.exchange()).imprint().sketch())
        .isEqualTo(entered.imprint().sketch());
  }

  private static Posting posting(Reading reading) {
    Imprint imprint = new Imprint("v", reading.published(), Sketch.of(reading.text()));
    return Postings.of(imprint, reading.exchanges()).getFirst();
  }
}
