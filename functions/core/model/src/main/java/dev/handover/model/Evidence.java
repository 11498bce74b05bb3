package dev.handover.model;

/**
 * The words of the article that say a value.
 *
 * @param quote the words, as they stand in the text
 * @param start offset of the first character in the voice's text, in Unicode code points from 0 (as
 *     in the W3C's TextPositionSelector)
 * @param end offset behind the last character, in code points
 */
public record Evidence(String quote, int start, int end) {
  public Evidence {
    if (start < 0 || end - start != quote.codePointCount(0, quote.length())) {
      throw new IllegalArgumentException(
          "Evidence from " + start + " to " + end + " does not measure its quote: " + quote);
    }
  }
}
