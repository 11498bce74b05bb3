package dev.handover.extraction.date;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Optional;

/** A number in words at one place: "four hundred and seventy-eight", "a dozen", "sixty-fifth". */
final class SpelledNumber {
  private static final int DOZEN = 12;

  private final Lattice lattice;
  private final List<Token> tokens;

  private int at;
  private long total;
  private long group;
  private boolean any;
  private boolean ordinal;
  private long lastWord;

  /** Scales fall: "a million two thousand" is one number, "two thousand a million" is two. */
  private int lastScale = Integer.MAX_VALUE;

  SpelledNumber(Lattice lattice, List<Token> tokens, int start) {
    this.lattice = lattice;
    this.tokens = tokens;
    this.at = start;
  }

  record Result(int value, int end, boolean ordinal) {}

  Optional<Result> read() {
    if (tokens.get(at).key().equals("half")) {
      return half();
    }
    if (tokens.get(at).key().equals("a") && scale(lattice, at + 1).isPresent()) {
      at++;
      group = 1;
    } else if (scale(lattice, at).isPresent() && !isDetermined()) {
      // "several hundred" is not a hundred.
      return Optional.empty();
    }
    while (take()) {
      any = true;
    }
    long value = total + group;
    if (!any || value > NumberFinder.NUMBER_MAX) {
      return Optional.empty();
    }
    return Optional.of(new Result((int) value, at, ordinal));
  }

  /** "Another thousand", "the first dozen": one of them. */
  private boolean isDetermined() {
    return at > 0 && lattice.at("scaledeterminer", at - 1).isPresent();
  }

  /** "half a dozen", "a half-dozen" are six. */
  private Optional<Result> half() {
    boolean joined =
        at + 1 < tokens.size() && (isHyphen(at) || tokens.get(at + 1).key().equals("a"));
    int scaled = at + (joined ? 2 : 1);
    return scale(lattice, scaled).map(n -> new Result(n / 2, scaled + 1, false));
  }

  private boolean take() {
    if (ordinal) {
      return false;
    }
    int next = at + (any ? joints() : 0);
    Optional<Integer> cardinal = word(next);
    boolean dozens =
        cardinal.filter(n -> n == DOZEN).isPresent() && scale(lattice, next).isPresent();
    if (cardinal.isPresent() && (dozens ? group > 0 && group < 10 : fits(cardinal.get()))) {
      add(cardinal.get(), dozens);
      at = next + 1;
      return true;
    }
    Optional<Integer> last = rank(next);
    if (last.isPresent() && fits(last.get())) {
      add(last.get(), false);
      at = next + 1;
      ordinal = true;
      return true;
    }
    return false;
  }

  private Optional<Integer> rank(int token) {
    return value(lattice, "rank", token);
  }

  private Optional<Integer> word(int token) {
    return value(lattice, "numeral", token).or(() -> scale(lattice, token));
  }

  private static Optional<Integer> value(Lattice lattice, String label, int token) {
    return lattice.at(label, token).map(mention -> Integer.valueOf(mention.value(String.class)));
  }

  /** The word at a token that multiplies the number before it: dozen, hundred, million. */
  static Optional<Integer> scale(Lattice lattice, int token) {
    return value(lattice, "scale", token);
  }

  private static boolean scales(int value) {
    return value == 100 || value == 1000 || value == 1_000_000;
  }

  /** How many tokens join the next word: a hyphen, "and" after hundreds, both around "and". */
  private int joints() {
    int hyphen = isHyphen(at) ? 1 : 0;
    if (lastWord >= 100 && at + hyphen < tokens.size() && isAnd(at + hyphen)) {
      return hyphen + 1 + (isHyphen(at + hyphen + 1) ? 1 : 0);
    }
    boolean tens = lastWord >= 20 && lastWord <= 90;
    return hyphen == 1 && (tens || scale(lattice, at + 1).isPresent()) ? 1 : 0;
  }

  private boolean isAnd(int token) {
    return tokens.get(token).key().equals("and");
  }

  private boolean isHyphen(int token) {
    return token + 1 < tokens.size()
        && tokens.get(token).key().equals("-")
        && tokens.get(token).glued()
        && tokens.get(token + 1).glued();
  }

  /** "twenty one" is one number, "twenty thirty" and "five six" are two. */
  private boolean fits(int value) {
    if (!any && group == 0) {
      return true;
    }
    if (value >= 1000) {
      return group > 0 && value < lastScale;
    }
    if (scales(value)) {
      return group > 0 && group < 100;
    }
    if (lastWord >= 100 || group == 0) {
      return value < 100;
    }
    return lastWord >= 20 && lastWord <= 90 && value < 10;
  }

  private void add(int value, boolean dozens) {
    if (value >= 1000) {
      lastScale = value;
      total += Math.max(group, 1) * value;
      group = 0;
    } else if (value == 100) {
      group = Math.max(group, 1) * 100;
    } else if (dozens) {
      group *= DOZEN;
    } else {
      group += value;
    }
    lastWord = value;
  }
}
