package dev.handover.ledger.posting;

import dev.handover.model.DateSpan;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What became of an exchange, as far as whoever tells of it could know. */
public enum Outcome {
  /** It was carried out. */
  COMPLETED,

  /** It was still to come. */
  PLANNED,

  /** It did not take place: told on its day or later. */
  CANCELLED,

  /** It was called off, told before its day: it may have been held all the same. */
  CALLED_OFF;

  /**
   * What a report tells.
   *
   * @param published when it tells it; where that is unknown, it is taken to know the end
   */
  static Outcome of(Report report, Optional<LocalDate> published) {
    return switch (report.status()) {
      case COMPLETED -> COMPLETED;
      case PLANNED -> PLANNED;
      case CANCELLED -> isEarly(report.date(), published) ? CALLED_OFF : CANCELLED;
    };
  }

  private static boolean isEarly(Optional<DateSpan> date, Optional<LocalDate> published) {
    return date.isPresent() && published.filter(date.get().start()::isAfter).isPresent();
  }

  static Outcome parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word in the name of a counted claim. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status that readers are shown. */
  public Status status() {
    return switch (this) {
      case COMPLETED -> Status.COMPLETED;
      case PLANNED -> Status.PLANNED;
      case CANCELLED, CALLED_OFF -> Status.CANCELLED;
    };
  }
}
