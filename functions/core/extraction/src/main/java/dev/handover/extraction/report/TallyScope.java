package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.mention.Swap;
import dev.handover.extraction.pattern.RunningSince;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Agreement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a running total covers: since when, and how many exchanges. */
record TallyScope(Lattice lattice, Sides sides, Optional<LocalDate> published) {
  /** How many words before and behind a total may say what it covers. */
  private static final int REACH_MAX = 12;

  /** The time said with a total, else the nearest in its sentence. */
  Optional<LocalDate> since(Mention total, Sentence sentence) {
    List<Mention> records =
        lattice.within("feat", sentence.start(), sentence.end()).stream()
            .filter(feat -> feat.value().equals("record"))
            .toList();
    return lattice.within("running", sentence.start(), sentence.end()).stream()
        .filter(running -> records.stream().noneMatch(running::overlaps))
        .min(Comparator.comparingInt(running -> distance(total, running)))
        .flatMap(running -> day(running, sentence));
  }

  private static int distance(Mention one, Mention other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return other.start() >= one.end() ? other.start() - one.end() : one.start() - other.end();
  }

  private Optional<LocalDate> day(Mention running, Sentence sentence) {
    return switch (running.value(RunningSince.class)) {
      case RunningSince.Day(LocalDate day) -> Optional.of(day);
      case RunningSince.War() -> sides.main().flatMap(Wars::beginning);
      case RunningSince.ThisYear() -> published.map(day -> day.withDayOfYear(1));
      case RunningSince.Deal(Optional<String> place) -> deal(place);
      case RunningSince.Same() -> before(sentence);
      case RunningSince.Open() -> Optional.empty();
    };
  }

  private Optional<LocalDate> deal(Optional<String> place) {
    return lattice.labelled("agreement").stream()
        .map(mention -> mention.value(Agreement.class))
        .filter(deal -> place.isEmpty() || deal.place().equals(place))
        .flatMap(deal -> deal.date().stream())
        .findFirst();
  }

  private Optional<LocalDate> before(Sentence sentence) {
    List<Mention> earlier =
        Stream.of("running", "date")
            .flatMap(label -> lattice.within(label, 0, sentence.start()).stream())
            .sorted(Comparator.comparingInt(Mention::start).reversed())
            .toList();
    return earlier.stream().flatMap(mention -> dayTold(mention, sentence).stream()).findFirst();
  }

  private Optional<LocalDate> dayTold(Mention mention, Sentence sentence) {
    return switch (mention.value()) {
      case RunningSince.Same() -> Optional.empty();
      case RunningSince _ -> day(mention, sentence);
      case DateValue.Known(var span) -> Optional.of(span.start());
      case DateValue.Yearless(var past, _) -> Optional.of(past.start());
      case DateValue.Nearest(var past, _) -> Optional.of(past.start());
      default -> Optional.empty();
    };
  }

  /** The number of exchanges told with a total: "in 63 exchanges", "the 63rd; 4,552 in all". */
  Optional<Integer> exchanges(Mention total, Sentence sentence) {
    Stream<Mention> rounds =
        lattice.within("rounds", sentence.start(), sentence.end()).stream()
            .filter(mention -> distance(total, mention) <= REACH_MAX);
    Stream<Mention> swaps =
        lattice.within("swap", sentence.start(), sentence.end()).stream()
            .filter(mention -> mention.value(Swap.class).ordinal().isPresent());
    return Stream.concat(rounds, swaps)
        .min(Comparator.comparingInt(mention -> distance(total, mention)))
        .flatMap(
            mention ->
                mention.value() instanceof Swap swap
                    ? swap.ordinal()
                    : Optional.of(mention.value(Integer.class)));
  }
}
