package dev.handover.ledger;

import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks a line of exchanges, page by page, until it ends or the budget is spent on entries looked
 * at.
 */
final class Walk {
  /** Entries looked at in one call where most may lack the parties asked for. */
  private static final int LONG_STEP = 250;

  private final Records records;
  private final Days days;
  private final boolean ofAll;
  private final Sorting sorting;
  private final Budget budget;
  private final Stretch stretch;
  private final List<Party> others;
  private final Timeline timeline;

  /**
   * @param days are told what is seen of them on the way
   */
  Walk(
      Table table,
      Records records,
      Days days,
      ExchangeFilter filter,
      Sorting sorting,
      Budget budget) {
    this.records = records;
    this.days = days;
    this.ofAll = filter.sides().isEmpty();
    this.sorting = sorting;
    this.budget = budget;
    this.stretch = Stretch.of(filter.since(), filter.until());
    // Of more parties than a line tells, the rest is looked for on it.
    this.others = filter.sides().stream().skip(Line.PARTIES_MAX).toList();
    this.timeline = new Timeline(table, Line.of(filter.sides()), stretch, others, sorting);
  }

  /**
   * A page's worth.
   *
   * @param exchanges in the order of the line
   * @param next place to go on behind, if there may be more
   */
  record Leg(List<ExchangeItem> exchanges, Optional<String> next) {
    /** Where one of its exchanges stands. */
    String placeOf(String id) {
      return exchanges.stream()
          .filter(exchange -> exchange.identity().id().equals(id))
          .map(ExchangeItem::at)
          .findFirst()
          .orElseThrow();
    }
  }

  Leg from(Optional<String> after, int limit) {
    List<ExchangeItem> found = new ArrayList<>();
    Optional<String> passed = stretch.entry(after, sorting);
    boolean more = stretch.reachesBehind(after, sorting);
    // One beyond the page is looked for, to know whether there is a next.
    while (more && found.size() <= limit && !budget.spent()) {
      int wanted = limit + 1 - found.size();
      int step = others.isEmpty() ? wanted : LONG_STEP;
      Timeline.Look look = timeline.look(passed, Math.min(step, budget.left()));
      budget.spend(look.looked());
      if (ofAll) {
        days.note(look, passed.isEmpty());
      }
      List<String> places = look.places().stream().map(Timeline.Place::at).limit(wanted).toList();
      found.addAll(alive(places));
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
  private List<ExchangeItem> alive(List<String> places) {
    Comparator<ExchangeItem> order = Comparator.comparing(ExchangeItem::at);
    return records.of(places.stream().map(Keys::idAt).toList()).stream()
        .filter(ExchangeItem::alive)
        .sorted(sorting == Sorting.OLDEST ? order : order.reversed())
        .toList();
  }
}
