package dev.handover.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lines of a document are headings, and over which sentences they stand. A heading is a short
 * line without a full stop; the lines before the first paragraph head the whole article and are not
 * told.
 */
public final class Headings {
  /** A line with more tokens is no heading. */
  static final int TOKENS_MAX = 16;

  /** More headings in a row are a list of names. */
  static final int OVER_MAX = 3;

  private final Document document;
  private final List<Sentence> sentences;
  private final int[] firsts;
  private final int[] headings;

  private Headings(Document document) {
    this.document = document;
    this.sentences = document.sentences();
    int paragraphs = sentences.isEmpty() ? 0 : sentences.getLast().paragraph() + 1;
    this.firsts = new int[paragraphs + 1];
    for (int at = sentences.size() - 1; at >= 0; at--) {
      firsts[sentences.get(at).paragraph()] = at;
    }
    firsts[paragraphs] = sentences.size();
    this.headings = new int[paragraphs];
    for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
      boolean heading = isHeading(paragraph);
      headings[paragraph] = heading || paragraph == 0 ? paragraph : headings[paragraph - 1];
    }
  }

  public static Headings of(Document document) {
    return new Headings(document);
  }

  /** The sentence that opens the paragraph of another one. */
  public Optional<Sentence> opening(Sentence sentence) {
    Sentence first = sentences.get(firsts[sentence.paragraph()]);
    return first.equals(sentence) ? Optional.empty() : Optional.of(first);
  }

  /** The headings right over the text in which a sentence stands, the nearest first. */
  public List<Sentence> over(Sentence sentence) {
    int paragraph = headings[sentence.paragraph()];
    List<Sentence> over = new ArrayList<>();
    while (paragraph >= 0 && over.size() < OVER_MAX && isHeading(paragraph)) {
      over.add(sentences.get(firsts[paragraph]));
      paragraph--;
    }
    return paragraph < 0 ? List.of() : over;
  }

  private boolean isHeading(int paragraph) {
    if (firsts[paragraph + 1] - firsts[paragraph] > 1) {
      return false;
    }
    Sentence only = sentences.get(firsts[paragraph]);
    int last = only.end() - 1;
    while (last > only.start() && isClosing(document.tokens().get(last))) {
      last--;
    }
    String end = document.tokens().get(last).key();
    boolean stopped = end.equals(".") || end.equals(";") || end.equals(",");
    return !stopped && only.end() - only.start() <= TOKENS_MAX && !opensItem(only);
  }

  private static boolean isClosing(Token token) {
    return token.key().equals("\"") || token.key().equals(")") || token.key().equals("'");
  }

  /** A bullet or a dash makes a line an item of a list, not a heading over one. */
  private boolean opensItem(Sentence line) {
    Token first = document.tokens().get(line.start());
    return !first.isWord() && !first.isNumber() && !first.key().equals("\"");
  }
}
