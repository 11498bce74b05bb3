package dev.handover.extraction.text;

import dev.handover.model.Evidence;
import java.util.List;

/** A text with its tokens and sentences. */
public record Document(String text, List<Token> tokens, List<Sentence> sentences) {
  public Document {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Tokenises a text whose paragraphs are parted by line breaks. */
  public static Document of(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new Document(text, tokens, new SentenceSplitter(text, tokens).sentences());
  }

  /** The quote of the tokens from {@code start} to before {@code end}. */
  public Evidence quote(int start, int end) {
    int from = tokens.get(start).start();
    int to = tokens.get(end - 1).end();
    int first = text.codePointCount(0, from);
    String quote = text.substring(from, to);
    return new Evidence(quote, first, first + quote.codePointCount(0, quote.length()));
  }

  /** The quote of a sentence. */
  public Evidence quote(Sentence sentence) {
    return quote(sentence.start(), sentence.end());
  }
}
