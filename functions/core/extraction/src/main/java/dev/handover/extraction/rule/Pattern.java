package dev.handover.extraction.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule looks for. The grammar:
 *
 * <pre>
 * Pattern ::= Item+
 * Item    ::= Atom [ '{' min ',' max '}' ] | '~'
 * Atom    ::= word | '&lt;' [ role ':' ] label '&gt;' | '[' Pattern ('|' Pattern)* ']' | '(' Pattern ('|' Pattern)* ')'
 * </pre>
 *
 * <p>{@code ~} forbids that anything is skipped between the items it stands between.
 */
sealed interface Pattern {
  /** A word or mark, compared by its key. */
  record Word(String key) implements Pattern {}

  /** A mention of a label, kept under a role's name. */
  record Slot(String role, String label) implements Pattern {}

  /** Nothing is skipped here. */
  record Tight() implements Pattern {}

  /** Items one after the other. */
  record Sequence(List<Pattern> items) implements Pattern {}

  /** One of several patterns, the earlier preferred. */
  record Choice(List<Pattern> options) implements Pattern {}

  /** A pattern some times over; {@code [x]} is {@code x{0,1}}. */
  record Repeat(Pattern item, int min, int max) implements Pattern {}

  /** Whether it is complete without a single word: all of it can be left out. */
  default boolean matchesNothing() {
    return switch (this) {
      case Word _, Slot _ -> false;
      case Tight _ -> true;
      case Sequence(List<Pattern> items) -> items.stream().allMatch(Pattern::matchesNothing);
      case Choice(List<Pattern> options) -> options.stream().anyMatch(Pattern::matchesNothing);
      case Repeat(Pattern item, int min, _) -> min == 0 || item.matchesNothing();
    };
  }

  /** The labels of all its slots. */
  default Stream<String> labels() {
    return switch (this) {
      case Word _, Tight _ -> Stream.of();
      case Slot(_, String label) -> Stream.of(label);
      case Sequence(List<Pattern> items) -> items.stream().flatMap(Pattern::labels);
      case Choice(List<Pattern> options) -> options.stream().flatMap(Pattern::labels);
      case Repeat(Pattern item, _, _) -> item.labels();
    };
  }

  /**
   * What a text that matches cannot be without: of each of these sets it holds a symbol. Of a
   * choice one set tells, the union of the smallest of each option.
   */
  default List<Set<Symbol>> needs() {
    return switch (this) {
      case Word(String key) -> List.of(Set.of(new Symbol.Word(key)));
      case Slot(_, String label) -> List.of(Set.of(new Symbol.Labelled(label)));
      case Tight _ -> List.of();
      case Sequence(List<Pattern> items) ->
          items.stream().flatMap(item -> item.needs().stream()).distinct().toList();
      case Choice(List<Pattern> options) -> needsOfAny(options);
      case Repeat(Pattern item, int min, _) -> min == 0 ? List.of() : item.needs();
    };
  }

  private static List<Set<Symbol>> needsOfAny(List<Pattern> options) {
    List<List<Set<Symbol>>> each = options.stream().map(Pattern::needs).toList();
    if (each.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    return List.of(
        each.stream()
            .flatMap(needs -> needs.stream().min(Comparator.comparingInt(Set::size)).stream())
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
