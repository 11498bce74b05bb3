package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that are capitalised and in no table: villages, bridges, hospitals. Adds mentions labelled
 * {@code proper}, at each such word the run that begins with it. A headline in capitals has none.
 */
final class ProperNames {
  /** A longer run is a headline. */
  static final int WORDS_MAX = 4;

  private static final Set<String> KNOWN =
      Set.of("party", "nation", "nationals", "official", "body", "place", "month", "weekday");

  private final Lattice lattice;
  private final Set<String> common;

  ProperNames(Lattice lattice) {
    this.lattice = lattice;
    this.common =
        lattice.tokens().stream()
            .filter(token -> token.isWord() && !token.capitalised())
            .map(Token::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  void run() {
    for (Sentence sentence : lattice.document().sentences()) {
      if (!isHeadline(sentence)) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
          add(at, sentence.end());
        }
      }
    }
  }

  private boolean isHeadline(Sentence sentence) {
    int words = 0;
    int capitalised = 0;
    for (int at = sentence.start(); at < sentence.end(); at++) {
      Token token = lattice.tokens().get(at);
      words += token.isWord() ? 1 : 0;
      capitalised += token.capitalised() ? 1 : 0;
    }
    return words > WORDS_MAX && capitalised * 2 > words;
  }

  private void add(int start, int limit) {
    int end = start;
    while (end < limit && end - start < WORDS_MAX * 2 && isPartOfName(end, start)) {
      end++;
    }
    if (end > start && lattice.tokens().get(end - 1).isWord() && !isCommon(start, end)) {
      String text = lattice.document().quote(start, end).quote();
      lattice.add(new Mention("proper", start, end, text, "name", List.of()));
    }
  }

  /** "In Hangar 3", where another line has "the hangar": no name of a place. */
  private boolean isCommon(int start, int end) {
    return end - start == 1 && common.contains(lattice.tokens().get(start).key());
  }

  private boolean isPartOfName(int at, int start) {
    Token token = lattice.tokens().get(at);
    if (token.capitalised()) {
      return lattice.startingAt(at).stream().noneMatch(m -> KNOWN.contains(m.label()))
          && !lattice.overlaps("holiday", at, at + 1)
          && !isOfFeast(at);
    }
    if (at == start && isParticle(at)) {
      return true;
    }
    boolean hyphen = token.key().equals("-") && token.glued() && at > start;
    return hyphen && at + 1 < lattice.tokens().size() && lattice.tokens().get(at + 1).glued();
  }

  /** "In New Year prisoner swap"; a single word may be part of a name. */
  private boolean isOfFeast(int at) {
    return lattice.within("swapquality", Math.max(0, at - 2), at + 2).stream()
        .anyMatch(
            words ->
                words.length() > 1
                    && words.start() <= at
                    && words.end() > at
                    && lattice.tokens().get(words.start()).capitalised());
  }

  /** "Al-Rahma", within a sentence "al-Rahma". */
  private boolean isParticle(int at) {
    List<Token> tokens = lattice.tokens();
    return lattice.has("particle", at)
        && at + 2 < tokens.size()
        && tokens.get(at + 1).key().equals("-")
        && tokens.get(at + 1).glued()
        && tokens.get(at + 2).glued()
        && tokens.get(at + 2).capitalised();
  }
}
