package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Marks words that mean something else when more follows: "two days before." counts from what was
 * told, "two days before the vote" does not; "on the 3rd and" is a day, "the 3rd brigade" none.
 * Adds {@code alone.before}, {@code alone.after}, {@code alone.day}, {@code day.closed} of "October
 * 21," but not of "last October 21 girls", and, of every "3rd", {@code day.suffixed}; of the number
 * in "Mon 9:", {@code alone.entry}.
 */
final class Lookahead {
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  private final Lattice lattice;
  private final List<Token> tokens;

  Lookahead(Lattice lattice) {
    this.lattice = lattice;
    this.tokens = lattice.tokens();
  }

  void run() {
    for (Sentence sentence : lattice.document().sentences()) {
      for (int at = sentence.start(); at < sentence.end(); at++) {
        mark(at, sentence.end());
      }
    }
  }

  private void mark(int at, int end) {
    String key = tokens.get(at).key();
    if ((key.equals("before") || key.equals("after")) && isAlone(at + 1, end)) {
      lattice.add(new Mention("alone." + key, at, at + 1, key, "alone", List.of()));
    } else if (at > 0 && tokens.get(at).isNumber() && isWeekday(at - 1) && closes(at + 1, end)) {
      lattice.at("day", at).ifPresent(day -> add("alone.entry", day));
    } else if (tokens.get(at).isNumber() && SUFFIXES.contains(suffix(key))) {
      lattice.at("day", at).ifPresent(day -> markDay(day, end));
    }
    if (tokens.get(at).isNumber() && isMonth(at - 1) && closes(at + 1, end)) {
      lattice.at("day", at).ifPresent(day -> add("day.closed", day));
    }
  }

  /** "Mon 9:" heads what a diary tells of the 9th. */
  private boolean isWeekday(int at) {
    return lattice.has("shortday", at) || lattice.has("weekday", at);
  }

  private boolean isMonth(int at) {
    return at >= 0 && (lattice.has("month", at) || tokens.get(at).key().equals("the"));
  }

  private boolean isAlone(int at, int end) {
    return closes(at, end) || lattice.at("goingon", at).isPresent();
  }

  private void markDay(Mention day, int end) {
    add("day.suffixed", day);
    if (closes(day.end(), end)
        || lattice.at("aftermost", day.end()).isPresent()
        || tokens.get(day.end()).isNumber()
        || isCount(day.end())) {
      add("alone.day", day);
    }
  }

  /** "On the 3rd fifty came"; "the 3rd one" is the third. */
  private boolean isCount(int at) {
    return lattice.at("number", at).filter(number -> number.value(Integer.class) > 1).isPresent();
  }

  private void add(String label, Mention day) {
    lattice.add(
        new Mention(label, day.start(), day.end(), day.value(), day.origin(), List.of(day)));
  }

  private static String suffix(String key) {
    return key.substring(Math.max(0, key.length() - 2));
  }

  private boolean closes(int at, int end) {
    if (at >= end) {
      return true;
    }
    Token next = tokens.get(at);
    return !next.isWord() && !next.isNumber() && !next.key().equals("-");
  }
}
