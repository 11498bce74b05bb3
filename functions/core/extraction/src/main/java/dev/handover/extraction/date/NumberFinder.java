package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whole numbers in digits and in words, and what they can be in a date. */
final class NumberFinder {
  /** Numbers above this are not counts of people; it also keeps sums in range. */
  static final int NUMBER_MAX = 99_999_999;

  private static final int DIGITS_MAX = 8;

  /** What may part thousands, beside a comma and a space. */
  private static final Set<String> THOUSANDS = Set.of(".", "'", "’");

  private static final Set<String> ORDINAL_SUFFIXES = Set.of("st", "nd", "rd", "th");
  static final int YEAR_MIN = 1900;
  static final int YEAR_MAX = 2100;

  private final Lattice lattice;
  private final List<Token> tokens;

  NumberFinder(Lattice lattice) {
    this.lattice = lattice;
    this.tokens = lattice.tokens();
  }

  void run() {
    int at = 0;
    while (at < tokens.size()) {
      at = tokens.get(at).isNumber() ? digits(at) : words(at);
    }
  }

  /** Reads a token of digits; "2 million" is one number, of "3.5 million" nothing is. */
  private int digits(int at) {
    String text = tokens.get(at).key().replace(",", "");
    Optional<Integer> scale = SpelledNumber.scale(lattice, at + 1);
    int end = at + 1 + (scale.isPresent() ? 1 : 0);
    int length = 0;
    while (length < text.length() && Character.isDigit(text.charAt(length))) {
      length++;
    }
    if (isGrouped(at)) {
      add("number", at, at + 3, Integer.parseInt(text + tokens.get(at + 2).key()));
      return at + 3;
    }
    if (isSpaced(at)) {
      add("number", at, at + 2, Integer.parseInt(text + tokens.get(at + 1).key()));
      return at + 2;
    }
    if (isPartOfDecimal(at) || length > DIGITS_MAX) {
      return end;
    }
    int value = Integer.parseInt(text.substring(0, length));
    String suffix = text.substring(length);
    if (suffix.isEmpty() && scale.isPresent()) {
      if ((long) value * scale.get() <= NUMBER_MAX) {
        add("number", at, end, value * scale.get());
      }
      return end;
    }
    addDigits(at, value, suffix);
    return at + 1;
  }

  private void addDigits(int at, int value, String suffix) {
    if (suffix.isEmpty()) {
      add("number", at, at + 1, value);
      if (value >= YEAR_MIN && value <= YEAR_MAX && tokens.get(at).text().length() == 4) {
        add("year", at, at + 1, value);
      }
      addDay(at, at + 1, value);
    } else if (ORDINAL_SUFFIXES.contains(suffix)) {
      add("ordinal", at, at + 1, value);
      addDay(at, at + 1, value);
    }
  }

  /**
   * "1.000" or "1'000", as much of Europe writes a thousand; people are not counted in thousandths.
   */
  private boolean isGrouped(int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).text().length() <= 3
        && isDigits(at)
        && tokens.get(at).text().charAt(0) != '0'
        && THOUSANDS.contains(tokens.get(at + 1).key())
        && tokens.get(at + 1).glued()
        && tokens.get(at + 2).glued()
        && tokens.get(at + 2).text().length() == 3
        && isDigits(at + 2)
        && SpelledNumber.scale(lattice, at + 3).isEmpty()
        && !(at > 0 && tokens.get(at).glued() && isPoint(at - 1))
        && !(at + 4 < tokens.size() && isPoint(at + 3) && tokens.get(at + 4).glued());
  }

  /** "1 319 people"; behind a month the first is a day, and in a table no word follows. */
  private boolean isSpaced(int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).text().length() <= 2
        && isDigits(at)
        && tokens.get(at).text().charAt(0) != '0'
        && !tokens.get(at + 1).glued()
        && tokens.get(at + 1).text().length() == 3
        && isDigits(at + 1)
        && tokens.get(at + 2).isWord()
        && lattice.at("month", at + 2).isEmpty()
        && (at == 0
            || isWordBesideMonths(at - 1)
            || tokens.get(at - 1).key().equals(":")
            || isBehindCounted(at - 1));
  }

  /** "Internees, 2 067 soldiers". */
  private boolean isBehindCounted(int comma) {
    return comma > 0 && tokens.get(comma).key().equals(",") && isWordBesideMonths(comma - 1);
  }

  /** Behind a month the first of two numbers is a day. */
  private boolean isWordBesideMonths(int at) {
    return tokens.get(at).isWord() && lattice.at("month", at).isEmpty();
  }

  private boolean isDigits(int at) {
    return tokens.get(at).text().chars().allMatch(Character::isDigit);
  }

  private boolean isPartOfDecimal(int at) {
    boolean after =
        at >= 2
            && tokens.get(at).glued()
            && isPoint(at - 1)
            && tokens.get(at - 1).glued()
            && tokens.get(at - 2).isNumber()
            && !isYearAfterComma(at);
    boolean before =
        at + 2 < tokens.size()
            && isPoint(at + 1)
            && tokens.get(at + 1).glued()
            && tokens.get(at + 2).glued()
            && tokens.get(at + 2).isNumber()
            && !isYearAfterComma(at + 2);
    return after || before;
  }

  /** "May 3,2024". */
  private boolean isYearAfterComma(int at) {
    return tokens.get(at - 1).key().equals(",")
        && tokens.get(at).text().length() == 4
        && isDigits(at);
  }

  private boolean isPoint(int at) {
    return tokens.get(at).key().equals(".") || tokens.get(at).key().equals(",");
  }

  private void addDay(int start, int end, int value) {
    if (value >= 1 && value <= 31) {
      add("day", start, end, value);
    }
  }

  private int words(int start) {
    SpelledNumber number = new SpelledNumber(lattice, tokens, start);
    Optional<SpelledNumber.Result> result = number.read();
    if (result.isEmpty()) {
      return start + 1;
    }
    SpelledNumber.Result found = result.get();
    add(found.ordinal() ? "ordinal" : "number", start, found.end(), found.value());
    if (found.ordinal()) {
      addDay(start, found.end(), found.value());
    }
    return found.end();
  }

  private void add(String label, int start, int end, int value) {
    lattice.add(new Mention(label, start, end, value, "numeral.words", List.of()));
  }
}
