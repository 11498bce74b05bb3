package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sets of symbols that the patterns of a file ask for, each with a number, from 0: what a text
 * holds of them then lies in an array.
 */
final class Symbols {
  private final Map<Set<Symbol>, Integer> numbers = new HashMap<>();
  private final List<List<Symbol>> sets = new ArrayList<>();

  /** The number of a symbol alone. */
  int number(Symbol symbol) {
    return number(Set.of(symbol));
  }

  /** The number of a set, of which any symbol will do. */
  int number(Set<Symbol> any) {
    return numbers.computeIfAbsent(
        any,
        symbols -> {
          sets.add(List.copyOf(symbols));
          return sets.size() - 1;
        });
  }

  /** The symbols that have a number together. */
  List<Symbol> of(int number) {
    return sets.get(number);
  }

  int size() {
    return sets.size();
  }
}
