package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The day of the news: the first recent day that the head of an article names. */
record Lead(Lattice lattice, Optional<LocalDate> published) {
  /** How many sentences the head has: title, byline, date line and the first paragraphs. */
  static final int SENTENCES_MAX = 8;

  /** News is about the last days. */
  static final int DAYS_BACK_MAX = 6;

  Optional<Told<DateSpan>> date() {
    List<Sentence> head = lattice.document().sentences().stream().limit(SENTENCES_MAX).toList();
    return head.stream()
        .flatMap(sentence -> lattice.within("date", sentence.start(), sentence.end()).stream())
        .filter(this::isWithinText)
        .flatMap(date -> recent(date).stream())
        .findFirst();
  }

  /** A date line names the published day, not that of the news. */
  private boolean isWithinText(Mention date) {
    return date.value() instanceof DateValue.Weekday
        || date.parts().stream().noneMatch(part -> part.label().equals("year"));
  }

  private Optional<Told<DateSpan>> recent(Mention date) {
    Optional<DateSpan> span =
        switch (date.value(DateValue.class)) {
          case DateValue.Known(DateSpan known) -> Optional.of(known);
          case DateValue.Weekday(DateSpan past, _) -> Optional.of(past);
          case DateValue.FromLast(_), DateValue.Unresolved() -> Optional.empty();
        };
    return span.filter(this::isRecent)
        .map(day -> new Told<>(day, lattice.document().quote(date.start(), date.end())));
  }

  private boolean isRecent(DateSpan span) {
    return span.precision() == Precision.DAY
        && published
            .map(day -> ChronoUnit.DAYS.between(span.start(), day))
            .filter(days -> days >= 0 && days <= DAYS_BACK_MAX)
            .isPresent();
  }
}
