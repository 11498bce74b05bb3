package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Evidence in one of several voices.
 *
 * @param voice id of the voice whose text is quoted
 * @param quote the words, as they stand in that text
 * @param start offset of the first character in the voice's text, in Unicode code points from 0
 * @param end offset behind the last character, in code points
 */
@JsonPropertyOrder({"voice", "quote", "start", "end"})
public record Citation(String voice, String quote, int start, int end) {
  /** The evidence that a voice gives. */
  public static Citation of(String voice, Evidence evidence) {
    return new Citation(voice, evidence.quote(), evidence.start(), evidence.end());
  }
}
