package dev.handover.ledger;

import dev.handover.model.Reading;
import dev.handover.model.Report;
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
    return new ArticleVersion(key(name), sequencer, "etag-" + sequencer, 1);
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
