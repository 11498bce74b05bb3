package dev.handover.extraction.pattern;

import dev.handover.extraction.date.Shift;
import dev.handover.extraction.rule.Match;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** What a match of the rules of distances means: how to count back to what is told behind it. */
final class Distances {
  private static final int WEEK_DAYS = 7;

  private Distances() {}

  static Optional<Object> of(Match match) {
    int sign = match.rule().meaning().equals("AFTER") ? -1 : 1;
    int count = sign * match.first("number").map(number -> number.value(Integer.class)).orElse(1);
    ChronoUnit unit =
        match
            .first("unit")
            .map(word -> word.value(String.class).toUpperCase(Locale.ROOT) + "S")
            .map(ChronoUnit::valueOf)
            .orElse(ChronoUnit.DAYS);
    return Optional.of(
        switch (unit) {
          case DAYS -> new Shift.Days(count);
          case WEEKS -> new Shift.Days(count * WEEK_DAYS);
          default -> new Shift.Units(unit, count);
        });
  }
}
