package dev.handover.extraction.rule;

import java.util.List;
import java.util.Set;

/**
 * One rule of a rule file.
 *
 * @param name what it is called, unique in its file
 * @param meaning the constant behind {@code then}
 * @param over the rules of its file that give way to it where both match the same tokens
 * @param labels of the mentions that its patterns ask for: word lists, tables, earlier stages
 * @param origin where it stands, as {@code file:line}
 */
public record Rule(
    String name,
    String meaning,
    List<String> over,
    List<Example> examples,
    Set<String> labels,
    String origin) {
  public Rule {
    over = List.copyOf(over);
    examples = List.copyOf(examples);
    labels = Set.copyOf(labels);
  }

  /**
   * A sentence that the rule must read, with the value it must give, or one in which it must find
   * nothing.
   *
   * @param value the expected value; empty for a sentence that must not be read
   * @param line where it stands, from 1
   */
  public record Example(String text, String value, int line) {
    /** Whether the rule must read it. */
    public boolean positive() {
      return !value.isEmpty();
    }
  }
}
