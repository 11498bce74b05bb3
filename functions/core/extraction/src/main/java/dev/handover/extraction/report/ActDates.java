package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The date of an act: the nearest one in its sentence that is not an agreement's. */
final class ActDates {
  /** A date further from its act, in words, belongs to another clause. */
  static final int DISTANCE_MAX = 14;

  private final Lattice lattice;
  private Optional<DateSpan> last = Optional.empty();

  ActDates(Lattice lattice) {
    this.lattice = lattice;
  }

  /** To be asked in the order of the text, since "the day after" counts from the date before. */
  Optional<Told<DateSpan>> of(Mention act, Sentence sentence) {
    List<Mention> agreements = lattice.within("agreement", sentence.start(), sentence.end());
    Optional<Told<DateSpan>> date =
        lattice.within("date", sentence.start(), sentence.end()).stream()
            .filter(found -> agreements.stream().noneMatch(found::overlaps))
            .filter(found -> distance(act, found) <= DISTANCE_MAX)
            .min(Comparator.comparingInt(found -> distance(act, found)))
            .flatMap(found -> told(found, act.value(Act.class)));
    date.ifPresent(told -> last = Optional.of(told.value()));
    return date;
  }

  private static int distance(Mention act, Mention date) {
    if (act.overlaps(date)) {
      return 0;
    }
    return date.start() >= act.end() ? date.start() - act.end() + 1 : act.start() - date.end() + 1;
  }

  private Optional<Told<DateSpan>> told(Mention date, Act act) {
    return span(date.value(DateValue.class), act)
        .map(span -> new Told<>(span, lattice.document().quote(date.start(), date.end())));
  }

  private Optional<DateSpan> span(DateValue value, Act act) {
    return switch (value) {
      case DateValue.Known(DateSpan span) -> Optional.of(span);
      case DateValue.Weekday(DateSpan past, DateSpan coming) ->
          Optional.of(act.status().equals(Optional.of(Status.PLANNED)) ? coming : past);
      case DateValue.FromLast(int days) ->
          last.filter(span -> span.precision() == Precision.DAY)
              .map(span -> DateSpan.day(span.start().plusDays(days)));
      case DateValue.Unresolved() -> Optional.empty();
    };
  }
}
