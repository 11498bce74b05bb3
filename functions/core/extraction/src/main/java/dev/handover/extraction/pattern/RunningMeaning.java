package dev.handover.extraction.pattern;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Agreement;
import dev.handover.model.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rules of {@code running.rules} mean. */
final class RunningMeaning {
  /** How many words of a date stand before its year. */
  private static final int DATE_MAX = 8;

  /** "In a Chadian prison": how far before "since" its preposition stands. */
  private static final int CAPTIVITY_MAX = 4;

  private static final List<String> CAPTIVITY =
      List.of("imprison.part", "imprison.past", "dying.past", "dying.part");

  private RunningMeaning() {}

  static Optional<Object> of(Match match, Lattice lattice) {
    boolean limit =
        isOfDay(match, lattice) || isOfCaptivity(match, lattice) || isOfDays(match, lattice);
    return limit ? Optional.empty() : of(match);
  }

  /** "In 1999 Chad freed 40 sailors on 3 June": the year of a day told behind it. */
  private static boolean isOfDays(Match match, Lattice lattice) {
    int end = lattice.sentenceEnd(match.start());
    return match.rule().meaning().equals("SINCE_YEAR")
        && lattice.tokens().get(match.start()).key().equals("in")
        && lattice.within("rounds", match.start(), end).isEmpty()
        && lattice.within("date", match.end(), end).stream()
            .anyMatch(date -> date.value() instanceof DateValue.Yearless);
  }

  /** "Twelve whom it had held since May", "twelve who died since May" came home now. */
  private static boolean isOfCaptivity(Match match, Lattice lattice) {
    return CAPTIVITY.stream().anyMatch(label -> lattice.endsBefore(label, match.start()))
        || isInCaptivity(match.start(), lattice);
  }

  /** "Had been in detention since July", but not "freed from captivity since July". */
  private static boolean isInCaptivity(int since, Lattice lattice) {
    return lattice.endsBefore("captivity", since)
        && IntStream.rangeClosed(2, CAPTIVITY_MAX)
            .map(back -> since - back)
            .filter(at -> at >= 0)
            .anyMatch(at -> lattice.tokens().get(at).key().equals("in"));
  }

  /** "On 6 May of this year" tells a day. */
  private static boolean isOfDay(Match match, Lattice lattice) {
    return match.rule().meaning().equals("THIS_YEAR")
        && lattice.within("date", Math.max(0, match.start() - DATE_MAX), match.end()).stream()
            .anyMatch(date -> date.start() < match.start() && date.end() == match.end());
  }

  private static Optional<Object> of(Match match) {
    return switch (match.rule().meaning()) {
      case "SINCE_DAY" -> day(match).map(RunningSince.Day::new);
      case "SINCE_YEAR" -> year(match).map(RunningSince.Day::new);
      case "SINCE_WAR" -> Optional.of(new RunningSince.War());
      case "THIS_YEAR" -> Optional.of(new RunningSince.ThisYear());
      case "SINCE_DEAL" -> Optional.of(deal(match));
      case "SAME" -> Optional.of(new RunningSince.Same());
      case "OPEN" -> Optional.of(new RunningSince.Open());
      default -> throw new IllegalStateException(match.rule().origin() + ": unknown meaning");
    };
  }

  private static RunningSince deal(Match match) {
    return match
        .first("agreement")
        .flatMap(told -> told.value(Agreement.class).date())
        .<RunningSince>map(RunningSince.Day::new)
        .orElseGet(
            () ->
                new RunningSince.Deal(
                    match.first("place").map(place -> place.value(String.class))));
  }

  /** A weekday or "yesterday" begins no running total. */
  private static Optional<LocalDate> day(Match match) {
    return match
        .first("date")
        .filter(date -> !date.parts().isEmpty())
        .map(Mention::value)
        .map(DateValue.class::cast)
        .flatMap(RunningMeaning::firstDay);
  }

  private static Optional<LocalDate> firstDay(DateValue value) {
    return switch (value) {
      case DateValue.Known(DateSpan span) -> Optional.of(span.start());
      case DateValue.Yearless(DateSpan past, _) -> Optional.of(past.start());
      case DateValue.Nearest _, DateValue.FromTold _, DateValue.Unresolved _ -> Optional.empty();
    };
  }

  private static Optional<LocalDate> year(Match match) {
    return match
        .first("year")
        .map(mention -> mention.value(Integer.class))
        .map(year -> LocalDate.of(year, 1, 1));
  }
}
