package dev.handover.extraction.rule;

import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tokens of a document with all that is recognised in them, stage by stage. */
public final class Lattice {
  private static final List<Mention> NONE = List.of();

  private final Document document;
  private final int[] sentenceEnds;
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final List<List<Mention>> byStart;
  private final Map<String, Labelled> byLabel = new HashMap<>();

  public Lattice(Document document) {
    this.document = document;
    this.byStart = new ArrayList<>(Collections.nCopies(document.tokens().size(), NONE));
    this.sentenceEnds = new int[document.tokens().size()];
    for (int at = 0; at < document.tokens().size(); at++) {
      byKey.computeIfAbsent(document.tokens().get(at).key(), _ -> new ArrayList<>()).add(at);
    }
    for (Sentence sentence : document.sentences()) {
      Arrays.fill(sentenceEnds, sentence.start(), sentence.end(), sentence.end());
    }
  }

  /** Where a word or mark stands, compared by its key. */
  List<Integer> tokensOf(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  public Document document() {
    return document;
  }

  public List<Token> tokens() {
    return document.tokens();
  }

  /** The index behind the last token of the sentence that a token stands in. */
  public int sentenceEnd(int token) {
    return sentenceEnds[token];
  }

  /** Whether a token is the first of its sentence. */
  public boolean startsSentence(int token) {
    return token == 0 || sentenceEnds[token - 1] == token;
  }

  /** Adds what a stage recognised. */
  public void add(Mention mention) {
    if (startingAt(mention.start()).isEmpty()) {
      byStart.set(mention.start(), new ArrayList<>());
    }
    byStart.get(mention.start()).add(mention);
    byLabel.computeIfAbsent(mention.label(), _ -> new Labelled()).add(mention);
  }

  /** The mentions that begin at a token. */
  public List<Mention> startingAt(int token) {
    return token < byStart.size() ? byStart.get(token) : NONE;
  }

  /** The mentions of a label, in the order in which they stand in the text. */
  public List<Mention> labelled(String label) {
    return within(label, 0, tokens().size());
  }

  /**
   * The mentions of a label that lie within the tokens from {@code start} to before {@code end}.
   */
  public List<Mention> within(String label, int start, int end) {
    return ofLabel(label).map(mentions -> mentions.within(start, end)).orElseGet(List::of);
  }

  /** Whether a mention of a label shares a token with another mention. */
  public boolean overlaps(String label, Mention mention) {
    return ofLabel(label).filter(mentions -> mentions.overlap(mention)).isPresent();
  }

  private Optional<Labelled> ofLabel(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** Whether a mention of a label begins at a token. */
  boolean has(String label, int token) {
    for (Mention mention : startingAt(token)) {
      if (mention.label().equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** The first mention of a label that begins at a token. */
  public Optional<Mention> at(String label, int token) {
    for (Mention mention : startingAt(token)) {
      if (mention.label().equals(label)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }
}
