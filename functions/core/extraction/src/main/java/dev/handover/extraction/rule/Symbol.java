package dev.handover.extraction.rule;

/**
 * What an item of a pattern takes: a word or mark, compared by its key, or a mention of a label.
 */
sealed interface Symbol {
  /** A word or mark. */
  record Word(String key) implements Symbol {}

  /** A mention of a label. */
  record Labelled(String label) implements Symbol {}
}
