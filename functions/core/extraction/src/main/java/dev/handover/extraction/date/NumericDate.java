package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days in figures: 2025-07-18, 18.07.2025, 18/7/25; the day first, as outside the United States,
 * unless only the other order makes a day. Adds {@code numeric}.
 */
final class NumericDate {
  private static final Set<String> MARKS = Set.of(".", "/", "-");
  private static final int TOKENS = 5;

  /** Years of two figures from here on are of the last century: 24.11.88. */
  private static final int LAST_CENTURY_MIN = 60;

  private final Lattice lattice;
  private final List<Token> tokens;

  NumericDate(Lattice lattice) {
    this.lattice = lattice;
    this.tokens = lattice.tokens();
  }

  void run() {
    int at = 0;
    while (at + TOKENS <= tokens.size()) {
      Optional<LocalDate> day = isDate(at) ? day(at) : Optional.empty();
      if (day.isPresent()) {
        lattice.add(new Mention("numeric", at, at + TOKENS, day.get(), "digits", List.of()));
        at += TOKENS;
      } else {
        at++;
      }
    }
  }

  /** Three numbers with the same mark between them, which no further number follows. */
  private boolean isDate(int at) {
    String mark = tokens.get(at + 1).key();
    boolean glued =
        tokens.subList(at + 1, at + TOKENS).stream().allMatch(Token::glued)
            && MARKS.contains(mark)
            && tokens.get(at + 3).key().equals(mark);
    boolean goesOn =
        at + TOKENS + 1 < tokens.size()
            && tokens.get(at + TOKENS).key().equals(mark)
            && tokens.get(at + TOKENS + 1).glued()
            && tokens.get(at + TOKENS + 1).isNumber();
    boolean wentBefore = at > 1 && tokens.get(at).glued() && tokens.get(at - 1).key().equals(mark);
    return glued && !goesOn && !wentBefore;
  }

  private Optional<LocalDate> day(int at) {
    String first = tokens.get(at).key();
    String second = tokens.get(at + 2).key();
    String third = tokens.get(at + 4).key();
    if (tokens.get(at + 1).key().equals("-") && first.length() < 4 && third.length() < 4) {
      return Optional.empty();
    }
    if (first.length() == 4) {
      return date(first, second, third);
    }
    return date(third, second, first).or(() -> date(third, first, second));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    if (month.length() > 2 || day.length() > 2 || year.length() == 3) {
      return Optional.empty();
    }
    try {
      int years = Integer.parseInt(year);
      return Optional.of(
              LocalDate.of(
                  year.length() == 2 ? inFull(years) : years,
                  Integer.parseInt(month),
                  Integer.parseInt(day)))
          .filter(Spans::isTold);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int inFull(int years) {
    return years < LAST_CENTURY_MIN ? 2000 + years : 1900 + years;
  }
}
