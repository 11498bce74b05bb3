package dev.handover.ledger;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Bound;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import dev.handover.model.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles for tests: all in one bucket, all published on one day. */
final class Library {
  private Library() {}

  static ObjectKey key(String name) {
    return new ObjectKey("articles", name);
  }

  static ArticleVersion version(String name, String sequencer) {
    return new ArticleVersion(
        key(name), new Sequencer(sequencer), Optional.empty(), "etag-" + sequencer, 1);
  }

  /** A text that states running totals, published on a day. */
  static Reading stating(String text, String published, Tally... tallies) {
    return new Reading(
        Optional.of(LocalDate.parse(published)), "en", "", text, List.of(), List.of(tallies));
  }

  static Tally tally(int count, String receiver, String saidBy) {
    String words = "in all " + count;
    return new Tally(
        Optional.of(new Party(receiver)),
        People.PEOPLE,
        count,
        Bound.EXACT,
        Optional.empty(),
        Optional.empty(),
        List.of(saidBy),
        new Evidence(words, 0, words.length()));
  }

  static Reading reading(String text, Report... reports) {
    return new Reading(
        Optional.of(LocalDate.parse("2025-07-04")),
        "en",
        "",
        text,
        Stream.of(reports).toList(),
        List.of());
  }
}
