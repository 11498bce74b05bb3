package dev.handover.ledger.total;

import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Adds up exchanges group by group. What perhaps is one exchange counts once over all groups, so
 * the groups of a year or a month add up to the whole; those of a party, a mediator or a kind of
 * people overlap or tell of some only.
 */
public final class GroupedTotals {
  private static final Comparator<List<Optional<String>>> BY_NAMES =
      Comparator.comparing(
          names -> String.join("\u0000", names.stream().map(name -> name.orElse("~")).toList()));

  private final Totals totals;
  private final List<Grouping> by;

  private GroupedTotals(Totals totals, List<Grouping> by) {
    this.totals = totals;
    this.by = by;
  }

  /**
   * In the order of the groups' names.
   *
   * @param by none for one group of all
   * @param asked which rows are added up
   */
  public static List<GroupedTotal> of(
      Collection<Exchange> exchanges, List<Grouping> by, Predicate<ExchangeTransfer> asked) {
    return new GroupedTotals(Totals.over(exchanges), by).totals(asked);
  }

  private List<GroupedTotal> totals(Predicate<ExchangeTransfer> asked) {
    TreeSet<List<Optional<String>>> groups = new TreeSet<>(BY_NAMES);
    totals.counted().forEach(exchange -> groups.addAll(groups(exchange)));
    List<GroupedTotal> found = new ArrayList<>();
    for (List<Optional<String>> group : groups) {
      totals
          .sum(
              exchange -> groups(exchange).contains(group),
              row -> asked.test(row) && holds(group, row))
          .forEach(total -> found.add(new GroupedTotal(named(group), total)));
    }
    return found;
  }

  private List<List<Optional<String>>> groups(Exchange exchange) {
    List<List<Optional<String>>> groups = List.of(List.of());
    for (Grouping grouping : by) {
      List<List<Optional<String>>> finer = new ArrayList<>();
      for (List<Optional<String>> group : groups) {
        for (Optional<String> name : grouping.groups(exchange)) {
          List<Optional<String>> longer = new ArrayList<>(group);
          longer.add(name);
          finer.add(longer);
        }
      }
      groups = finer;
    }
    return groups;
  }

  private boolean holds(List<Optional<String>> group, ExchangeTransfer row) {
    return IntStream.range(0, by.size()).allMatch(n -> by.get(n).holds(group.get(n), row));
  }

  private Map<String, Optional<String>> named(List<Optional<String>> group) {
    Map<String, Optional<String>> named = new LinkedHashMap<>();
    IntStream.range(0, by.size()).forEach(n -> named.put(by.get(n).word(), group.get(n)));
    return named;
  }
}
