package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/**
 * The day on which an article was written, where it was printed the next: "NICOSIA, Sept. 22—They
 * came home this morning" came home on the 22nd, whatever day the paper bears.
 */
record DatelineDay(Lattice lattice, Optional<LocalDate> published, Optional<DateSpan> written) {
  private static final int DAYS_MAX = 3;
  private static final int SENTENCES_MAX = 12;

  /** Behind a dateline a text goes on; a line of its own may bear any date. */
  private static final int TEXT_TOKENS_MIN = 8;

  static DatelineDay of(Lattice lattice, Optional<LocalDate> published) {
    BitSet datelines = Datelines.tokens(lattice);
    Optional<DateSpan> written =
        lattice.document().sentences().stream()
            .limit(SENTENCES_MAX)
            .flatMap(
                sentence ->
                    lattice.within("date", sentence.start(), sentence.end()).stream()
                        .filter(date -> datelines.get(date.start()) && goesOn(date, sentence)))
            .flatMap(date -> day(date).stream())
            .filter(day -> isJustBefore(day, published))
            .findFirst();
    return new DatelineDay(lattice, published, written);
  }

  private static boolean goesOn(Mention date, Sentence sentence) {
    return sentence.end() - date.end() >= TEXT_TOKENS_MIN;
  }

  private static boolean isJustBefore(DateSpan day, Optional<LocalDate> published) {
    return published
        .filter(today -> day.end().isBefore(today))
        .filter(today -> !day.start().isBefore(today.minusDays(DAYS_MAX)))
        .isPresent();
  }

  private static Optional<DateSpan> day(Mention date) {
    Optional<DateSpan> span =
        switch (date.value(DateValue.class)) {
          case DateValue.Known(DateSpan known) -> Optional.of(known);
          case DateValue.Nearest(DateSpan past, _) -> Optional.of(past);
          case DateValue.Yearless(DateSpan past, _) -> Optional.of(past);
          case DateValue.FromTold(_), DateValue.Unresolved() -> Optional.empty();
        };
    return span.filter(found -> found.precision() == Precision.DAY);
  }

  /** What a date names: "today" is the day on which the article was written. */
  DateSpan of(Mention date, DateSpan named) {
    boolean today =
        published.map(DateSpan::day).filter(named::equals).isPresent()
            && !lattice.within("today", date.start(), date.end()).isEmpty();
    return today ? written.orElse(named) : named;
  }
}
