package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import java.util.List;
import java.util.Optional;

/**
 * Which exchange a sentence without an act goes on about: "Thursday's handover was part of that
 * deal" is that of Thursday; without a day, that of its paragraph, else the news.
 */
record Meant(Lattice lattice, Timeline timeline, Occasions occasions) {

  Optional<Occasion> by(Sentence sentence) {
    return byDay(sentence).or(() -> occasions.of(sentence));
  }

  /** The exchange of the only day that a sentence names, if one was told of that day. */
  Optional<Occasion> byDay(Sentence sentence) {
    List<DateSpan> days =
        lattice.within("date", sentence.start(), sentence.end()).stream()
            .flatMap(date -> timeline.span(date, false).stream())
            .filter(span -> span.start().equals(span.end()))
            .distinct()
            .toList();
    return days.size() == 1 ? occasions.on(days.getFirst()) : Optional.empty();
  }
}
