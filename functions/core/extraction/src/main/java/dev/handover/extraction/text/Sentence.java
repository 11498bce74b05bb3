package dev.handover.extraction.text;

/**
 * A run of tokens.
 *
 * @param start index of the first token
 * @param end index behind the last token
 * @param paragraph index of the paragraph it stands in, from 0
 */
public record Sentence(int start, int end, int paragraph) {}
