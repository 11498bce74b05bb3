package dev.handover.extraction.rule;

import java.util.List;

/**
 * A recognised stretch of tokens.
 *
 * @param label what it is: the name of a word list or of a stage's result
 * @param start index of the first token
 * @param end index behind the last token
 * @param value what it means; its type belongs to the label
 * @param origin the rule or list that found it, as {@code file:line}
 * @param parts what it is made of, for the explanation
 */
public record Mention(
    String label, int start, int end, Object value, String origin, List<Mention> parts) {
  public Mention {
    parts = List.copyOf(parts);
  }

  /** How many tokens it has. */
  public int length() {
    return end - start;
  }

  /** Whether the two share a token. */
  public boolean overlaps(Mention other) {
    return start < other.end && other.start < end;
  }

  /** The same words, meaning something else. */
  public Mention withValue(Object other) {
    return new Mention(label, start, end, other, origin, parts);
  }

  /** The value as the type that its label carries. */
  public <T> T value(Class<T> type) {
    return type.cast(value);
  }
}
