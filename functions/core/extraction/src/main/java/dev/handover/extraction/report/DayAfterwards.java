package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.util.List;
import java.util.Optional;

/** The day of an exchange that a short sentence behind it tells: "That was on Wednesday." */
record DayAfterwards(Lattice lattice, Timeline timeline) {
  /** A longer sentence has more to tell than a day. */
  private static final int SENTENCE_MAX = 9;

  /** Gives its day to the exchange that was told before it, where that has none or a vague one. */
  void tell(Sentence sentence, Optional<Occasion> before) {
    Optional<Told<DateSpan>> day = day(sentence);
    before
        .filter(one -> day.filter(told -> isOpen(one, told.value())).isPresent())
        .ifPresent(one -> one.redate(day.orElseThrow()));
  }

  private Optional<Told<DateSpan>> day(Sentence sentence) {
    List<Mention> dates = lattice.within("date", sentence.start(), sentence.end());
    boolean tells =
        lattice.at("thatwas", sentence.start()).isPresent()
            && sentence.end() - sentence.start() <= SENTENCE_MAX
            && dates.size() == 1;
    return Optional.of(dates)
        .filter(_ -> tells)
        .map(List::getFirst)
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
