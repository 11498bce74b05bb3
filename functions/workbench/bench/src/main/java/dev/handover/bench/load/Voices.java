package dev.handover.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Extraction;
import dev.handover.model.Reading;
import java.util.Optional;

/** Any number of texts that tell of one exchange, in turn by one side's figure and the other's. */
final class Voices {
  static final String EXCHANGE = "RUS-UKR-2025-07-04";

  private static final Reading KYIV =
      reading(
          """
          KYIV, July 4, 2025 (AP) — Russia and Ukraine exchanged prisoners on Friday. Ukraine got 207
          soldiers back from Russian captivity, President Volodymyr Zelensky said.
          """);
  private static final Reading MOSCOW =
      reading(
          """
          MOSCOW, July 4, 2025 (Interfax) — Russia returned 195 Ukrainian prisoners of war on Friday
          and got 195 Russian servicemen back, the Russian Defense Ministry said.
          """);

  private Voices() {}

  /** Posts the article with this number, from 1. */
  static void post(Ledger ledger, int number) {
    Reading said = number % 2 == 0 ? MOSCOW : KYIV;
    Reading voice =
        new Reading(
            said.published(),
            said.language(),
            said.title(),
            said.text() + "\n\nReport " + number,
            said.exchanges(),
            said.tallies());
    ledger.post(
        new ArticleVersion(
            new ObjectKey("articles", "report-" + number),
            new Sequencer("01"),
            Optional.empty(),
            "etag",
            Extractor.VERSION),
        voice);
  }

  private static Reading reading(String text) {
    Extraction extraction = new Extractor().extract(text.getBytes(UTF_8));
    if (extraction instanceof Reading reading && reading.exchanges().size() == 1) {
      return reading;
    }
    throw new IllegalStateException("The text is to tell of one exchange: " + extraction);
  }
}
