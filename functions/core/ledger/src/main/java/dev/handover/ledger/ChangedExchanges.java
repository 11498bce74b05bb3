package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what changed among exchanges. A record that is shown under another id stands for that one;
 * where a record is gone, those that it was joined with have changed too.
 */
final class ChangedExchanges {
  private final Table table;
  private final ExchangeFilter filter;
  private final Budget budget;
  private final Records records;
  private final Days days;
  private final Reader reader;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * What an entry of the log brings.
   *
   * @param at where it stands
   * @param shown the widest record of each exchange that is asked for, by the id that it is shown
   *     with
   * @param ids of all records that it concerns
   */
  private record Entry(String at, Map<String, Occurrence> shown, Set<String> ids) {}

  /**
   * @param filter by days and parties, which never change; what changed and now lacks its traits is
   *     left out
   */
  ChangedExchanges(Table table, ExchangeFilter filter, Budget budget) {
    this.table = table.within(budget);
    this.filter = filter;
    this.budget = budget;
    this.records = new Records(this.table);
    this.days = new Days(this.table, records);
    this.reader = new Reader(this.table, records, days);
  }

  ChangePage page(
      Stretch stretch, Instant until, Sorting sorting, int limit, Optional<String> after) {
    Timeline log = new Timeline(table, Line.CHANGED_EXCHANGES, stretch, List.of(), sorting);
    Optional<String> passed = stretch.entry(after, sorting);
    boolean more = stretch.reachesBehind(after, sorting);
    int readings = Limits.READINGS_PER_REQUEST;
    while (more && readings > 0 && ids().size() < limit && !budget.spent()) {
      Timeline.Look look = log.look(passed, Math.min(readings, limit - ids().size()));
      readings -= look.looked();
      budget.spend(look.looked());
      passed = note(look).or(look::last);
      more = passed.isPresent();
    }
    return shown(until, passed);
  }

  // The place of the last entry noted, where the budget ends before the entries do.
  private Optional<String> note(Timeline.Look look) {
    records.of(look.places().stream().map(place -> Keys.idAt(place.at())).toList());
    for (Timeline.Place place : look.places()) {
      if (!entries.isEmpty() && budget.spent()) {
        return Optional.of(entries.getLast().at());
      }
      entries.add(entry(place.at()));
    }
    return Optional.empty();
  }

  private Entry entry(String at) {
    Map<String, Occurrence> shown = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    for (ExchangeItem item : records.of(List.of(Keys.idAt(at)))) {
      Identity record = item.identity();
      Set<List<Occurrence>> touched = touched(item);
      // What it is joined with may have the parties that it lacks itself, or may have lost them to
      // it.
      if (filter.admits(record) || touched.stream().anyMatch(this::isAsked)) {
        ids.add(record.id());
        for (List<Occurrence> same : touched) {
          same.forEach(one -> ids.add(one.identity().id()));
          if (isAsked(same)) {
            shown.put(same.getFirst().identity().id(), SameDay.widest(same));
          }
        }
      }
    }
    return new Entry(at, shown, ids);
  }

  private Set<List<Occurrence>> touched(ExchangeItem item) {
    Set<List<Occurrence>> touched = new LinkedHashSet<>();
    if (filter.admitsDay(item.identity())) {
      if (item.alive()) {
        touched.add(days.same(item.occurrence()));
      }
      touched.addAll(days.beside(item.identity()));
    }
    return touched;
  }

  private boolean isAsked(List<Occurrence> same) {
    return filter.admits(SameDay.widest(same).identity());
  }

  private Set<String> ids() {
    return entries.stream().flatMap(entry -> entry.ids().stream()).collect(Collectors.toSet());
  }

  private ChangePage shown(Instant until, Optional<String> passed) {
    Map<String, Optional<Exchange>> exchanges = new LinkedHashMap<>();
    Set<String> removed = new LinkedHashSet<>();
    Surroundings around =
        reader.around(entries.stream().flatMap(entry -> entry.shown().values().stream()).toList());
    Optional<String> last = passed;
    for (int n = 0; n < entries.size(); n++) {
      if (n > 0 && budget.spent()) {
        last = Optional.of(entries.get(n - 1).at());
        break;
      }
      entries
          .get(n)
          .shown()
          .forEach((id, widest) -> exchanges.computeIfAbsent(id, _ -> shown(widest, around)));
      removed.addAll(entries.get(n).ids());
    }
    removed.removeAll(exchanges.keySet());
    return new ChangePage(
        exchanges.values().stream().flatMap(Optional::stream).toList(),
        List.copyOf(removed),
        until,
        last.map(Position::sealed));
  }

  private Optional<Exchange> shown(Occurrence record, Surroundings around) {
    return Optional.of(reader.read(record, around))
        .filter(read -> filter.traits().fit(read.exchange()))
        .map(reader::printed);
  }
}
