package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Headings;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The date that is set above a sentence: at the beginning of its paragraph ("21 September 2022.
 * Russia let 215 people go."), or in the heading over it, until the next heading. The lines over an
 * article's first paragraph are not asked: they tell when it was published.
 */
final class HeadingDates {
  /** "1 March 2022, Sumy region." is an opening; a longer sentence tells something itself. */
  static final int OPENING_TOKENS_MAX = 8;

  /** A longer sentence before another tells of something else. */
  static final int BEFORE_TOKENS_MAX = 12;

  private final Lattice lattice;
  private final Timeline timeline;
  private final Headings headings;

  HeadingDates(Lattice lattice, Timeline timeline) {
    this.lattice = lattice;
    this.timeline = timeline;
    this.headings = Headings.of(lattice.document());
  }

  /** The date above a sentence; none where it stands under no date. */
  Optional<Told<DateSpan>> of(Sentence sentence) {
    return headings
        .opening(sentence)
        .filter(opening -> opening.end() - opening.start() <= OPENING_TOKENS_MAX)
        .flatMap(this::dateOpening)
        .or(() -> headings.opening(sentence).flatMap(_ -> dateBefore(sentence)))
        .or(() -> headings.over(sentence).stream().flatMap(h -> dateIn(h).stream()).findFirst());
  }

  private Optional<Told<DateSpan>> dateOpening(Sentence opening) {
    return dates(opening).stream()
        .filter(date -> !wordsBetween(opening.start(), date.start()))
        .findFirst()
        .flatMap(this::told);
  }

  /** "It came on Friday. Nine men got off the bus": the day of a short sentence without an act. */
  private Optional<Told<DateSpan>> dateBefore(Sentence sentence) {
    int start = sentence.start() - 1;
    int first = Math.max(0, sentence.start() - BEFORE_TOKENS_MAX);
    while (start > first && !lattice.startsSentence(start)) {
      start--;
    }
    List<Mention> dates = lattice.within("date", start, sentence.start());
    boolean other =
        Stream.of("act", "tally", "otherwise")
            .anyMatch(label -> !lattice.within(label, first, sentence.start()).isEmpty());
    return other || dates.size() != 1 || !lattice.startsSentence(start)
        ? Optional.empty()
        : told(dates.getFirst()).filter(day -> day.value().precision() == Precision.DAY);
  }

  private Optional<Told<DateSpan>> dateIn(Sentence heading) {
    boolean tells = !lattice.within("act", heading.start(), heading.end()).isEmpty();
    return tells || isRow(heading) ? Optional.empty() : firstDate(heading);
  }

  /** A row of a table heads nothing. */
  private boolean isRow(Sentence heading) {
    return lattice.tokens().subList(heading.start(), heading.end()).stream()
        .anyMatch(token -> token.key().equals("|"));
  }

  private Optional<Told<DateSpan>> firstDate(Sentence heading) {
    return dates(heading).stream().flatMap(date -> told(date).stream()).findFirst();
  }

  private List<Mention> dates(Sentence sentence) {
    return lattice.within("date", sentence.start(), sentence.end());
  }

  private boolean wordsBetween(int start, int end) {
    return lattice.tokens().subList(start, end).stream().anyMatch(token -> token.isWord());
  }

  private Optional<Told<DateSpan>> told(Mention date) {
    Optional<DateSpan> span =
        switch (date.value(DateValue.class)) {
          case DateValue.Known(DateSpan known) -> Optional.of(known);
          case DateValue.Nearest(DateSpan past, _) -> Optional.of(past);
          case DateValue.Yearless _ -> timeline.span(date, false);
          default -> Optional.empty();
        };
    return span.map(value -> new Told<>(value, lattice.document().quote(date.start(), date.end())));
  }
}
