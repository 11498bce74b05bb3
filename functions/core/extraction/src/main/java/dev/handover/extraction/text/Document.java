package dev.handover.extraction.text;

import dev.handover.model.Evidence;
import java.util.List;

/** A text with its tokens and sentences. */
public final class Document {
  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final CodePoints codePoints;

  private Document(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
    this.sentences = List.copyOf(new SentenceSplitter(text, tokens).sentences());
    this.codePoints = new CodePoints(text);
  }

  /** Tokenises a text whose paragraphs are parted by line breaks. */
  public static Document of(String text) {
    return new Document(text);
  }

  /** The tokens alone, for words that are no text: half the work. */
  public static List<Token> tokensOf(String words) {
    return Tokenizer.tokens(words);
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The quote of the tokens from {@code start} to before {@code end}. */
  public Evidence quote(int start, int end) {
    int from = tokens.get(start).start();
    int to = tokens.get(end - 1).end();
    return new Evidence(text.substring(from, to), codePoints.before(from), codePoints.before(to));
  }

  /** The quote of a sentence. */
  public Evidence quote(Sentence sentence) {
    return quote(sentence.start(), sentence.end());
  }
}
