package dev.handover.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks the timeline until a page is full, the line ends, or the budget is spent on entries looked
 * at.
 */
final class Walk {
  /** Entries looked at in one call where most may lack the parties asked for. */
  private static final int LONG_STEP = 250;

  private final Table table;
  private final ExchangeFilter filter;
  private final Budget budget;
  private final List<ExchangeItem> found = new ArrayList<>();

  Walk(Table table, ExchangeFilter filter, Budget budget) {
    this.table = table;
    this.filter = filter;
    this.budget = budget;
  }

  /**
   * A page's worth.
   *
   * @param exchanges newest first
   * @param next place to go on behind, if there may be more
   */
  record Leg(List<ExchangeItem> exchanges, Optional<String> next) {}

  Leg from(Optional<String> after, int limit) {
    Stretch stretch = Stretch.of(filter.since(), filter.until());
    Timeline timeline = new Timeline(table, Line.EXCHANGES, stretch, filter.parties());
    Optional<String> passed = stretch.entry(after);
    boolean more = stretch.reachesBehind(after);
    // One beyond the page is looked for, to know whether there is a next.
    while (more && found.size() <= limit && !budget.spent()) {
      int wanted = limit + 1 - found.size();
      int step = filter.parties().isEmpty() ? wanted : LONG_STEP;
      Timeline.Look look = timeline.look(passed, Math.min(step, budget.left()));
      budget.spend(look.looked());
      List<String> places = look.places().stream().map(Timeline.Place::at).limit(wanted).toList();
      add(places);
      boolean cut = places.size() < look.places().size();
      passed = cut ? Optional.of(places.getLast()) : look.last();
      more = passed.isPresent();
    }
    if (found.size() <= limit) {
      return new Leg(found, more ? passed : Optional.empty());
    }
    return new Leg(found.subList(0, limit), Optional.of(found.get(limit - 1).at()));
  }

  // The index may still show an exchange that nobody tells of any more; the table itself knows.
  private void add(List<String> places) {
    List<Item> items = table.getAll(places.stream().map(Keys::idAt).map(Keys::exchange).toList());
    items.stream()
        .map(ExchangeItem::new)
        .filter(ExchangeItem::alive)
        .sorted(Comparator.comparing(ExchangeItem::at).reversed())
        .forEach(found::add);
  }
}
