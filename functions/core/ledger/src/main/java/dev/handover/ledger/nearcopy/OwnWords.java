package dev.handover.ledger.nearcopy;

import java.util.Arrays;

/**
 * The first words of a text that are its own, not quoted from someone: a statement that several
 * newsrooms quote stands in all their texts. Words are runs of letters and digits in lower case, so
 * that dashes and paragraphs make no difference; figures are words.
 *
 * <p>Words that single quotation marks enclose count as the text's own, as these marks are
 * apostrophes too.
 */
final class OwnWords {
  /** News stands first, editors cut from the end, and what they add of theirs stands there. */
  private static final int MOST = 120;

  /** Too few to tell a text by; one that quotes almost all it says is taken with its quotes. */
  private static final int FEW = 14;

  private static final int NO_MARK = 0;

  private final boolean withQuotes;
  private final long[] hashes = new long[MOST];
  private int found;
  private long word = Hash.START;
  private int opened = NO_MARK;

  private OwnWords(boolean withQuotes) {
    this.withQuotes = withQuotes;
  }

  /** A hash of each word, in the order of the text. */
  static long[] of(String text) {
    OwnWords own = new OwnWords(false).read(text);
    OwnWords words = own.found < FEW ? new OwnWords(true).read(text) : own;
    return Arrays.copyOf(words.hashes, words.found);
  }

  private OwnWords read(String text) {
    for (int at = 0; at < text.length() && found < MOST; ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (!Character.isLetterOrDigit(character)) {
        endWord();
        quote(character);
      } else if (withQuotes || opened == NO_MARK) {
        // This lower case knows no locale: a Turkish server must make the same sketch.
        word = Hash.with(word, Character.toLowerCase(character));
      }
    }
    endWord();
    return this;
  }

  private void endWord() {
    if (word != Hash.START && found < MOST) {
      hashes[found++] = word;
    }
    word = Hash.START;
  }

  // A quotation ends with its paragraph at the latest, else a lost mark would take all the rest.
  private void quote(int mark) {
    opened =
        switch (mark) {
          case '\n', '\r' -> NO_MARK;
          case '"' -> opened == '"' || opened == '“' ? NO_MARK : opening(mark);
          case '“' -> opened == '„' ? NO_MARK : opening(mark);
          case '”' -> opened == '«' ? opened : NO_MARK;
          case '»' -> opened == '«' ? NO_MARK : opened;
          case '«', '„' -> opening(mark);
          default -> opened;
        };
  }

  private int opening(int mark) {
    return opened == NO_MARK ? mark : opened;
  }
}
