package dev.handover.extraction.date;

import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  DayOfWeek weekday() {
    return DayOfWeek.valueOf(word("weekday"));
  }

  String unit() {
    return word("unit");
  }

  String period() {
    return word("period");
  }

  int number() {
    return match.first("number").map(mention -> mention.value(Integer.class)).orElse(1);
  }

  private String word(String role) {
    return match
        .first(role)
        .map((Mention mention) -> mention.value(String.class).toUpperCase(Locale.ROOT))
        .orElseThrow(
            () -> new IllegalStateException(match.rule().origin() + ": no <" + role + ">"));
  }
}
