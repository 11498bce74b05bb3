package dev.handover.query;

import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Bound;
import dev.handover.model.Evidence;
import dev.handover.model.Extraction;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Reading;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import dev.handover.model.Report;
import dev.handover.model.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Prints and withdraws articles at random, minute by minute: each tells of an exchange and a
 * running total, of nothing, or cannot be read.
 */
final class Newsroom {
  static final Instant START = Instant.parse("2025-07-05T08:00:00Z");
  static final String EXCHANGE = "RUS-UKR-2025-07-01";

  private static final List<List<String>> SIDES =
      List.of(List.of("UKR", "RUS"), List.of("RUS", "UKR"), List.of("HAMAS", "ISR"));

  private final Random random;
  private Instant now = START;
  private final Ledger ledger = LocalTable.ledger(() -> now);
  private int changes;

  Newsroom(Random random) {
    this.random = random;
  }

  Ledger ledger() {
    return ledger;
  }

  /** So many articles are printed. */
  Newsroom open(int articles) {
    for (int number = 0; number < articles; number++) {
      print("article-" + number);
    }
    post("article that stays", told(LocalDate.parse("2025-07-01"), SIDES.getFirst(), "It stays."));
    rest();
    return this;
  }

  /** Time passes. */
  void rest() {
    pass(Duration.ofMinutes(2));
  }

  /** One article is printed, corrected or withdrawn. */
  void change() {
    String name = "article-" + random.nextInt(20);
    if (random.nextInt(4) == 0) {
      ledger.remove(object(name), sequencer(), Optional.of(now));
    } else {
      print(name);
    }
  }

  private void print(String name) {
    String text = name + " " + changes;
    LocalDate day = LocalDate.parse("2025-07-01").plusDays(random.nextInt(4));
    post(
        name,
        switch (random.nextInt(8)) {
          case 0 -> new Rejection(RejectionReason.EMPTY, "No text in it.");
          case 1 -> new Reading(Optional.of(day), "en", text, text, List.of(), List.of());
          default -> told(day, SIDES.get(random.nextInt(SIDES.size())), text);
        });
  }

  private void post(String name, Extraction extraction) {
    Sequencer sequencer = sequencer();
    ledger.post(
        new ArticleVersion(object(name), sequencer, Optional.of(now), "etag", 1), extraction);
  }

  private Reading told(LocalDate day, List<String> sides, String text) {
    Report report = Articles.report(day, sides.getFirst(), sides.getLast(), text);
    Tally tally =
        new Tally(
            Optional.of(new Party(sides.getFirst())),
            People.PEOPLE,
            changes,
            Bound.EXACT,
            Optional.empty(),
            Optional.empty(),
            List.of("Kyiv"),
            new Evidence(text, 0, text.length()));
    return new Reading(Optional.of(day), "en", text, text, List.of(report), List.of(tally));
  }

  private Sequencer sequencer() {
    pass(Duration.ofSeconds(1));
    changes++;
    return new Sequencer("%06X".formatted(changes));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static ObjectKey object(String name) {
    return new ObjectKey("articles", name);
  }
}
