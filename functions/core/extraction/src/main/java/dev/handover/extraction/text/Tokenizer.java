package dev.handover.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into tokens in one pass.
 *
 * <p>Hyphened words come apart ({@code 50-for-50} is five tokens), possessive {@code 's} is a token
 * of its own, abbreviations of single letters ({@code U.S.}, {@code p.m.}) and grouped digits
 * ({@code 1,200}) stay whole.
 */
final class Tokenizer {
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    int at = 0;
    int before = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = endOfToken(at, c);
      String word = text.substring(at, end);
      tokens.add(new Token(word, key(word), at, end, at == before));
      before = end;
      at = end;
    }
    return List.copyOf(tokens);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private int endOfToken(int at, int c) {
    if (Character.isDigit(c)) {
      return endOfNumber(at);
    }
    if (Character.isLetter(c)) {
      return endOfWord(at);
    }
    if (isApostrophe(c) && at + 1 < text.length() && endsPossessive(at + 1)) {
      return at + 2;
    }
    return c == '-' ? endOfHyphens(at) : at + Character.charCount(c);
  }

  private int endOfHyphens(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    return end;
  }

  private boolean endsPossessive(int at) {
    char next = text.charAt(at);
    return (next == 's' || next == 'S')
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
        && at >= 2
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  private int endOfNumber(int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
      if (end + 3 <= text.length() && isGroup(end)) {
        end += 1;
      }
    }
    int suffix = end;
    while (suffix < text.length() && Character.isLetter(text.charAt(suffix))) {
      suffix++;
    }
    return suffix;
  }

  /** A comma and three digits that no fourth follows: 1,200 but not 4,20 or 2,0250. */
  private boolean isGroup(int at) {
    if (text.charAt(at) != ',' || at + 4 > text.length()) {
      return false;
    }
    for (int i = at + 1; i < at + 4; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4));
  }

  private int endOfWord(int at) {
    int end = at;
    while (end < text.length() && isWordPart(at, end)) {
      end++;
    }
    return isInitials(at, end) ? end + 1 : end;
  }

  private boolean isWordPart(int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean between = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (c == '.') {
      return between && singleLetterBefore(start, at) && singleLetterAt(at + 1);
    }
    return isApostrophe(c) && between && !endsPossessive(at + 1);
  }

  private boolean singleLetterBefore(int start, int at) {
    return at - 1 == start || (at - 2 >= start && text.charAt(at - 2) == '.');
  }

  private boolean singleLetterAt(int at) {
    return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean isInitials(int start, int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && end - 2 > start
        && text.charAt(end - 2) == '.';
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
  }

  /** The form of a word that rules compare. */
  static String key(String word) {
    if (word.startsWith("--")) {
      return "\u2013";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isApostrophe(c) || c == '\u2018' || c == '\u201A') {
        key.append('\'');
      } else if (c == '\u2010' || c == '\u2011') {
        key.append('-');
      } else if (c == '\u2013' || c == '\u2014' || c == '\u2212') {
        key.append('\u2013');
      } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
        key.append('"');
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Whether each character stands for itself, as in most words. */
  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '`' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
