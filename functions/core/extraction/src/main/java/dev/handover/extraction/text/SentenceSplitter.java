package dev.handover.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts tokens into sentences: at the end of a line, and at a full stop that ends one. */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS = WordFile.words("abbreviation.words");

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
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean lineEnds = !last && breaksLine(tokens.get(i).end(), tokens.get(i + 1).start());
      if (last || lineEnds || endsSentence(i)) {
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

  private boolean endsSentence(int i) {
    int stop = i;
    while (stop > 0 && isClosing(tokens.get(stop)) && tokens.get(stop).glued()) {
      stop--;
    }
    Token mark = tokens.get(stop);
    Token next = tokens.get(i + 1);
    if (next.glued()) {
      return false;
    }
    return switch (mark.key()) {
      case "!", "?" -> true;
      case "." -> !abbreviates(stop) && opensSentence(next);
      default -> false;
    };
  }

  private boolean abbreviates(int stop) {
    if (stop == 0 || !tokens.get(stop).glued()) {
      return false;
    }
    Token word = tokens.get(stop - 1);
    boolean initial = word.text().length() == 1 && word.capitalised();
    return initial || ABBREVIATIONS.contains(word.key());
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
