package dev.handover.extraction.date;

import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** The parts of a date phrase by the names of their slots. */
record DateFields(Match match) {
  Optional<Integer> year() {
    return match.first("year").map(mention -> mention.value(Integer.class));
  }

  Month month() {
    return Month.valueOf(word("month"));
  }

  Optional<Month> lastMonth() {
    return match
        .first("last")
        .map(m -> Month.valueOf(m.value(String.class).toUpperCase(Locale.ROOT)));
  }

  int day() {
    return days().getFirst();
  }

  int lastDay() {
    return days().getLast();
  }

  private List<Integer> days() {
    return match.all("day").stream().map(mention -> mention.value(Integer.class)).toList();
  }

  /** Whether the phrase has such a part. */
  boolean has(String slot) {
    return match.first(slot).isPresent();
  }

  DayOfWeek weekday() {
    return DayOfWeek.valueOf(word("weekday"));
  }

  DayOfWeek lastWeekday() {
    return DayOfWeek.valueOf(
        match.all("weekday").getLast().value(String.class).toUpperCase(Locale.ROOT));
  }

  /** The finest unit named: the months of "a year and two months". */
  ChronoUnit unit() {
    return unit(match.all("unit").getLast());
  }

  ChronoUnit period() {
    return ChronoUnit.valueOf(word("period") + "S");
  }

  int number() {
    return match.first("number").map(mention -> mention.value(Integer.class)).orElse(1);
  }

  /** Which one of several. */
  int nth() {
    return match.first("ordinal").map(mention -> mention.value(Integer.class)).orElse(number());
  }

  /** So many units, added up; a unit without a number is one. */
  Optional<Period> length() {
    List<Mention> units = match.all("unit");
    List<Mention> numbers = match.all("number");
    Period length = Period.ZERO;
    try {
      for (int i = 0; i < units.size(); i++) {
        int count = i < numbers.size() ? numbers.get(i).value(Integer.class) : 1;
        length = length.plus(Spans.period(unit(units.get(i)), count));
      }
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
    return Optional.of(length);
  }

  /** "Of the year before" is -1, "of that year" 0. */
  int yearsFromTold() {
    return match.first("thatyear").map(DateFields::steps).orElse(0);
  }

  /** "The following May" is 1, "the previous May" -1. */
  Optional<Integer> turn() {
    return match.first("turnto").map(DateFields::steps);
  }

  private static int steps(Mention words) {
    return Integer.parseInt(words.value(String.class));
  }

  LocalDate numeric() {
    return match.all("numeric").getFirst().value(LocalDate.class);
  }

  /** The day that a feast has in a year. */
  IntFunction<LocalDate> feast() {
    return match
        .first("ownday")
        .map(day -> day.value(MonthDay.class))
        .<IntFunction<LocalDate>>map(day -> day::atYear)
        .orElseGet(() -> Holiday.valueOf(word("holiday"))::in);
  }

  /** The first month of the season. */
  Month season() {
    return Month.valueOf(word("season"));
  }

  private static ChronoUnit unit(Mention unit) {
    return ChronoUnit.valueOf(unit.value(String.class).toUpperCase(Locale.ROOT) + "S");
  }

  private String word(String role) {
    return match
        .first(role)
        .map((Mention mention) -> mention.value(String.class).toUpperCase(Locale.ROOT))
        .orElseThrow(
            () -> new IllegalStateException(match.rule().origin() + ": no <" + role + ">"));
  }
}
