package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.util.Optional;

/** The day of an exchange that a short sentence behind it tells: "That was on Wednesday." */
record DayAfterwards(Lattice lattice, Timeline timeline) {
  /** So near to its beginning a sentence has the day that it is there to tell. */
  private static final int REACH_MAX = 8;

  /** Gives its day to the exchange that was told before it, where that has none or a vague one. */
  void tell(Sentence sentence, Optional<Occasion> before) {
    Optional<Told<DateSpan>> day = day(sentence);
    before
        .filter(one -> day.filter(told -> isOpen(one, told.value())).isPresent())
        .ifPresent(one -> one.redate(day.orElseThrow()));
  }

  private Optional<Told<DateSpan>> day(Sentence sentence) {
    return lattice
        .at("thatwas", sentence.start())
        .flatMap(_ -> lattice.within("date", sentence.start(), sentence.end()).stream().findFirst())
        .filter(date -> date.start() - sentence.start() <= REACH_MAX)
        .flatMap(
            date ->
                timeline
                    .span(date, false)
                    .map(
                        span ->
                            new Told<>(span, lattice.document().quote(date.start(), date.end()))))
        .filter(told -> told.value().precision() == Precision.DAY);
  }

  private static boolean isOpen(Occasion one, DateSpan day) {
    return one.isDateSupposed()
        || one.date()
            .map(Told::value)
            .filter(span -> span.precision() == Precision.DAY || !holds(span, day))
            .isEmpty();
  }

  private static boolean holds(DateSpan span, DateSpan day) {
    return !day.start().isBefore(span.start()) && !day.end().isAfter(span.end());
  }
}
