package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.List;

/** Reads the pattern language. */
final class PatternParser {
  /** How often an item may repeat; more belongs to a stage of its own. */
  static final int REPEAT_MAX = 8;

  private final String text;
  private int at;

  private PatternParser(String text) {
    this.text = text;
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException saying what is wrong and where
   */
  static Pattern parse(String text) {
    PatternParser parser = new PatternParser(text);
    Pattern pattern = parser.sequence();
    if (parser.at < text.length()) {
      throw parser.wrong("unexpected '" + text.charAt(parser.at) + "'");
    }
    return pattern;
  }

  private Pattern sequence() {
    List<Pattern> items = new ArrayList<>();
    skipSpace();
    while (at < text.length() && ")]|".indexOf(text.charAt(at)) < 0) {
      items.add(repeated(atom()));
      skipSpace();
    }
    if (items.isEmpty()) {
      throw wrong("an empty pattern");
    }
    return items.size() == 1 ? items.getFirst() : new Pattern.Sequence(List.copyOf(items));
  }

  private Pattern atom() {
    return switch (text.charAt(at)) {
      case '<' -> slot();
      case '[' -> optional();
      case '(' -> choice();
      case '~' -> tight();
      default -> word();
    };
  }

  private Pattern slot() {
    int close = text.indexOf('>', at);
    if (close < 0) {
      throw wrong("'<' without '>'");
    }
    String inside = text.substring(at + 1, close);
    int colon = inside.indexOf(':');
    String label = inside.substring(colon + 1);
    if (label.isEmpty() || colon == 0) {
      throw wrong("a slot is <label> or <role:label>");
    }
    at = close + 1;
    return new Pattern.Slot(colon < 0 ? label : inside.substring(0, colon), label);
  }

  private Pattern tight() {
    at++;
    return new Pattern.Tight();
  }

  private Pattern optional() {
    return new Pattern.Repeat(options(']'), 0, 1);
  }

  private Pattern choice() {
    return options(')');
  }

  private Pattern options(char close) {
    List<Pattern> options = new ArrayList<>();
    do {
      at++;
      options.add(sequence());
    } while (at < text.length() && text.charAt(at) == '|');
    expect(close);
    return options.size() == 1 ? options.getFirst() : new Pattern.Choice(List.copyOf(options));
  }

  private Pattern word() {
    int start = at;
    while (at < text.length() && " <[](){}|>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (start == at) {
      throw wrong("unexpected '" + text.charAt(at) + "'");
    }
    return new Pattern.Word(text.substring(start, at));
  }

  private Pattern repeated(Pattern item) {
    if (at >= text.length() || text.charAt(at) != '{') {
      return item;
    }
    int close = text.indexOf('}', at);
    String[] bounds = close < 0 ? new String[0] : text.substring(at + 1, close).split(",", -1);
    if (bounds.length != 2) {
      throw wrong("a repetition is {min,max}");
    }
    int min = bound(bounds[0]);
    int max = bound(bounds[1]);
    if (min < 0 || max < 1 || min > max || max > REPEAT_MAX) {
      throw wrong("a repetition goes from {0,1} to {" + REPEAT_MAX + "," + REPEAT_MAX + "}");
    }
    at = close + 1;
    return new Pattern.Repeat(item, min, max);
  }

  private int bound(String number) {
    try {
      return Integer.parseInt(number.strip());
    } catch (NumberFormatException e) {
      throw wrong("a repetition is {min,max}");
    }
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      throw wrong("'" + c + "' is missing");
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at column " + (at + 1) + " of: " + text);
  }
}
