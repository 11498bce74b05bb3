package dev.handover.ledger;

import dev.handover.model.StatedTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks the line of running totals until a page is full, the line ends, or the budget is spent on
 * voices looked at. The tallies of one voice stay together, so a page may be one voice's tallies
 * longer than asked for.
 */
final class TallyWalk {
  /** Voices looked at in one call. */
  private static final int STEP = 50;

  private final Table table;
  private final TallyFilter filter;
  private final Budget budget;
  private final Printers printers;
  private final List<StatedTally> found = new ArrayList<>();

  TallyWalk(Table table, TallyFilter filter, Budget budget) {
    this.table = table;
    this.filter = filter;
    this.budget = budget;
    this.printers = new Printers(new Group(table));
  }

  TallyPage from(Optional<String> after, int limit) {
    Stretch stretch = Stretch.of(filter.since(), filter.until());
    Timeline timeline = Timeline.newestFirst(table, Line.TALLIES, stretch);
    Optional<String> passed = stretch.entry(after, Sorting.NEWEST);
    boolean more = stretch.reachesBehind(after, Sorting.NEWEST);
    while (more && !budget.spent()) {
      Timeline.Look look = timeline.look(passed, Math.min(STEP, budget.left()));
      budget.spend(look.looked());
      Map<String, Item> sheets = sheets(look);
      for (Timeline.Place place : look.places()) {
        Optional.ofNullable(sheets.get(place.at())).ifPresent(this::add);
        if (found.size() >= limit) {
          return new TallyPage(found, Optional.of(Position.sealed(place.at())));
        }
      }
      passed = look.last();
      more = passed.isPresent();
    }
    return new TallyPage(found, more ? passed.map(Position::sealed) : Optional.empty());
  }

  private void add(Item item) {
    TallySheet sheet = TallySheet.read(item);
    sheet.stated().stream()
        .filter(filter::fits)
        .map(tally -> tally.printedBy(printers.of(sheet.voice())))
        .forEach(found::add);
  }

  private Map<String, Item> sheets(Timeline.Look look) {
    Map<String, Item> sheets = new HashMap<>();
    table
        .getAll(look.places().stream().map(place -> Line.TALLIES.at(place.at())).toList())
        .forEach(item -> sheets.put(item.text(Keys.AT), item));
    return sheets;
  }
}
