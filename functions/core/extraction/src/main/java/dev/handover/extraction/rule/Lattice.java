package dev.handover.extraction.rule;

import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** Of the labels that begin at each token a bit each; labels may share one. */
  private final long[] labelBits;

  private final Map<String, Labelled> byLabel = new HashMap<>();

  private final BitSet paragraphStarts = new BitSet();

  public Lattice(Document document) {
    this.document = document;
    this.byStart = new ArrayList<>(Collections.nCopies(document.tokens().size(), NONE));
    this.labelBits = new long[document.tokens().size()];
    this.sentenceEnds = new int[document.tokens().size()];
    for (int at = 0; at < document.tokens().size(); at++) {
      byKey.computeIfAbsent(document.tokens().get(at).key(), _ -> new ArrayList<>()).add(at);
    }
    int paragraph = -1;
    for (Sentence sentence : document.sentences()) {
      Arrays.fill(sentenceEnds, sentence.start(), sentence.end(), sentence.end());
      paragraphStarts.set(sentence.start(), sentence.paragraph() != paragraph);
      paragraph = sentence.paragraph();
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

  /** Whether a token is the first of its paragraph. */
  public boolean startsParagraph(int token) {
    return paragraphStarts.get(token);
  }

  /** Adds what a stage recognised. */
  public void add(Mention mention) {
    if (startingAt(mention.start()).isEmpty()) {
      byStart.set(mention.start(), new ArrayList<>());
    }
    byStart.get(mention.start()).add(mention);
    labelBits[mention.start()] |= bit(mention.label());
    byLabel.computeIfAbsent(mention.label(), _ -> new Labelled()).add(mention);
  }

  /** The mentions that begin at a token. */
  public List<Mention> startingAt(int token) {
    return token < byStart.size() ? byStart.get(token) : NONE;
  }

  /** Where the mentions of a label begin, in the order of the text, each place once. */
  int[] startsOf(String label) {
    return ofLabel(label).map(Labelled::starts).orElseGet(() -> new int[0]);
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

  /** Whether a mention of a label ends right before a token. */
  public boolean endsBefore(String label, int token) {
    return ofLabel(label).filter(mentions -> mentions.endAt(token)).isPresent();
  }

  /** Whether a mention of a label stands between two others. */
  public boolean standsBetween(String label, Mention before, Mention behind) {
    int from = before.end();
    int to = behind.start();
    return !within(label, from, to).isEmpty();
  }

  /** Whether a mention of a label shares a token with another mention. */
  public boolean overlaps(String label, Mention mention) {
    return overlaps(label, mention.start(), mention.end());
  }

  /**
   * Whether a mention of a label has one of the tokens from {@code start} to before {@code end}.
   */
  public boolean overlaps(String label, int start, int end) {
    Labelled mentions = byLabel.get(label);
    return mentions != null && mentions.overlap(start, end);
  }

  private Optional<Labelled> ofLabel(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** Whether a mention of a label begins at a token. */
  public boolean has(String label, int token) {
    return at(label, token).isPresent();
  }

  /** Whether a mention of a label with a value begins at a token. */
  public boolean has(String label, int token, Object value) {
    return startingAt(token).stream()
        .anyMatch(mention -> mention.label().equals(label) && mention.value().equals(value));
  }

  /** The first mention of a label that begins at a token. */
  public Optional<Mention> at(String label, int token) {
    if (token >= labelBits.length || (labelBits[token] & bit(label)) == 0) {
      return Optional.empty();
    }
    for (Mention mention : startingAt(token)) {
      if (mention.label().equals(label)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static long bit(String label) {
    return 1L << label.hashCode();
  }
}
