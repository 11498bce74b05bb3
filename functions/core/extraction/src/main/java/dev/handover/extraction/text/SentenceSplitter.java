package dev.handover.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts tokens into sentences: at the end of a line, and at a full stop that ends one. */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS = WordFile.words("abbreviation.words");
  private static final Set<String> BEFORE_NUMBER = WordFile.words("abbreviation.number.words");
  private static final Set<String> BULLETS = WordFile.words("bullet.words");

  /** A longer one is a table or a list of names; it is cut, which bounds the work on each. */
  static final int TOKENS_MAX = 400;

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();

  SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  List<Sentence> sentences() {
    int start = 0;
    int paragraph = 0;
    int mark = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean lineEnds = !last && breaksLine(tokens.get(i).end(), tokens.get(i + 1).start());
      mark = isClosing(tokens.get(i)) && tokens.get(i).glued() ? mark : i;
      boolean full = i + 1 - start == TOKENS_MAX;
      if (last || lineEnds || full || endsSentence(mark, tokens.get(i + 1))) {
        sentences.add(new Sentence(start, i + 1, paragraph));
        start = i + 1;
      }
      if (lineEnds) {
        paragraph++;
      }
    }
    return sentences;
  }

  private boolean breaksLine(int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0;
  }

  /** Whether a sentence ends with a mark, behind which only closing marks stand before the next. */
  private boolean endsSentence(int mark, Token next) {
    if (BULLETS.contains(next.key())) {
      return true;
    }
    if (next.glued()) {
      return runsInto(mark, next);
    }
    return switch (tokens.get(mark).key()) {
      case "!", "?", "\u2026" -> opensSentence(next);
      case "." -> !abbreviates(mark, next) && opensSentence(next);
      default -> false;
    };
  }

  /** Archives lose the space between paragraphs: "They are home.Ukraine said so." */
  private boolean runsInto(int stop, Token next) {
    return stop > 0
        && tokens.get(stop).key().equals(".")
        && tokens.get(stop).end() == next.start()
        && isLowerWord(tokens.get(stop - 1))
        && next.capitalised()
        && next.end() - next.start() > 1;
  }

  private static boolean isLowerWord(Token token) {
    return token.text().length() > 2 && token.text().chars().allMatch(Character::isLowerCase);
  }

  private boolean abbreviates(int stop, Token next) {
    if (stop == 0 || !tokens.get(stop).glued()) {
      return false;
    }
    Token word = tokens.get(stop - 1);
    boolean initial = word.text().length() == 1 && word.capitalised();
    return initial
        || ABBREVIATIONS.contains(word.key())
        || (BEFORE_NUMBER.contains(word.key()) && next.isNumber());
  }

  private static boolean opensSentence(Token next) {
    return next.capitalised() || !next.isWord();
  }

  private static boolean isClosing(Token token) {
    return token.key().equals("\"")
        || token.key().equals(")")
        || token.key().equals("]")
        || token.key().equals("'");
  }
}
