package dev.handover.ledger.posting;

import dev.handover.model.Bound;
import java.util.Locale;

/** A count and how it is meant, as one word or two: {@code 314}, {@code at_least 200}. */
record Amount(int count, Bound bound) {
  static Amount parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return new Amount(Integer.parseInt(text), Bound.EXACT);
    }
    Bound bound = Bound.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT));
    return new Amount(Integer.parseInt(text.substring(space + 1)), bound);
  }

  String text() {
    return bound == Bound.EXACT ? Integer.toString(count) : bound.word() + " " + count;
  }
}
