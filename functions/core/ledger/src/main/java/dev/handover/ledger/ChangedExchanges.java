package dev.handover.ledger;

import dev.handover.ledger.Repercussions.Purpose;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.model.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what changed among exchanges. A record that is shown under another id stands for that one;
 * where a record is gone, those that it was joined with have changed too.
 */
final class ChangedExchanges {
  private final Table table;
  private final Traits traits;
  private final LogWalk walk;
  private final Budget budget;
  private final Records records;
  private final Days days;
  private final Reader reader;
  private final Repercussions repercussions;
  private final List<Repercussions.Step> steps = new ArrayList<>();
  private final Set<String> found = new LinkedHashSet<>();

  /**
   * @param filter by days and parties, which never change; what changed and now lacks its traits is
   *     left out
   */
  ChangedExchanges(
      Table table, ExchangeFilter filter, Purpose purpose, LogWalk walk, Budget budget) {
    this.table = table.within(budget);
    this.traits = filter.traits();
    this.walk = walk;
    this.budget = budget;
    this.records = new Records(this.table);
    this.days = new Days(this.table, records);
    this.reader = new Reader(this.table, records, days);
    this.repercussions = new Repercussions(filter, purpose, walk, records, days);
  }

  ChangePage page(int limit) {
    Stretch stretch = walk.stretch();
    Sorting sorting = walk.sorting();
    Timeline log = new Timeline(table, Line.CHANGED_EXCHANGES, stretch, List.of(), sorting);
    Optional<LogPosition> stop = walk.after().flatMap(position -> noteRest(position, limit));
    Optional<String> passed = stretch.entry(walk.start(), sorting);
    boolean more = stretch.reachesBehind(walk.start(), sorting);
    int readings = Limits.READINGS_PER_REQUEST;
    while (more && stop.isEmpty() && readings > 0 && !full(limit)) {
      Timeline.Look look = log.look(passed, Math.min(readings, limit - found.size()));
      readings -= look.looked();
      budget.spend(look.looked());
      stop = note(look.places().stream().map(Timeline.Place::at).toList(), limit);
      passed = look.last();
      more = passed.isPresent();
    }
    Optional<LogPosition> behind = passed.or(walk::start).map(walk::behind);
    return shown(stop.isPresent() || !more ? stop : behind);
  }

  private boolean full(int limit) {
    return !steps.isEmpty() && (found.size() >= limit || budget.spent());
  }

  // Notes what some entries bring; gives where that ends, if the page is full before the entries
  // are through.
  private Optional<LogPosition> note(List<String> entries, int limit) {
    List<ExchangeItem> changed = records.of(entries.stream().map(Keys::idAt).toList());
    // What is about to be needed is read together.
    days.prepare(
        changed.stream().filter(repercussions::mayBeAsked).map(ExchangeItem::occurrence).toList());
    Surroundings around = around(changed);
    records.of(repercussions.neighbours(changed, around).stream().distinct().limit(limit).toList());
    for (String at : entries) {
      if (full(limit)) {
        return Optional.of(steps.getLast().upTo());
      }
      List<ExchangeItem> record = records.of(List.of(Keys.idAt(at)));
      List<String> neighbours = few(at, repercussions.neighbours(record, around), limit);
      add(repercussions.itself(at, record, neighbours.isEmpty()));
      Optional<LogPosition> stop = noteNeighbours(at, neighbours, limit);
      if (stop.isPresent()) {
        return stop;
      }
    }
    return Optional.empty();
  }

  // Where they are few, only those that are to be given: a page then ends with the last of them.
  private List<String> few(String at, List<String> neighbours, int limit) {
    return neighbours.size() > limit
        ? neighbours
        : repercussions.untold(at, neighbours).stream()
            .map(record -> record.identity().id())
            .toList();
  }

  // If the record has changed again meanwhile, it comes again, and its neighbours with it.
  private Optional<LogPosition> noteRest(LogPosition position, int limit) {
    List<ExchangeItem> record =
        position.neighbour().isEmpty()
            ? List.of()
            : records.of(List.of(Keys.idAt(position.at()))).stream()
                .filter(item -> item.entered().equals(Optional.of(position.at())))
                .toList();
    List<String> rest =
        repercussions.neighbours(record, around(record)).stream()
            .filter(id -> id.compareTo(position.neighbour().orElse("")) > 0)
            .toList();
    return noteNeighbours(position.at(), rest, limit);
  }

  private Optional<LogPosition> noteNeighbours(String at, List<String> ids, int limit) {
    for (int from = 0; from < ids.size(); from += limit) {
      if (full(limit)) {
        return Optional.of(steps.getLast().upTo());
      }
      List<String> some = ids.subList(from, Math.min(ids.size(), from + limit));
      budget.spend(some.size());
      List<Occurrence> untold = repercussions.untold(at, some);
      days.prepare(untold);
      for (Occurrence neighbour : untold) {
        if (full(limit)) {
          return Optional.of(steps.getLast().upTo());
        }
        add(repercussions.neighbour(at, neighbour));
      }
      boolean last = some.getLast().equals(ids.getLast());
      add(repercussions.passed(last ? walk.behind(at) : walk.behind(at, some.getLast())));
    }
    return Optional.empty();
  }

  private void add(Repercussions.Step step) {
    steps.add(step);
    found.addAll(step.ids());
    found.addAll(step.shown().keySet());
  }

  private Surroundings around(List<ExchangeItem> changed) {
    return reader.surroundings(changed.stream().map(ExchangeItem::identity).toList());
  }

  private ChangePage shown(Optional<LogPosition> passed) {
    Map<String, Optional<Exchange>> exchanges = new LinkedHashMap<>();
    Set<String> removed = new LinkedHashSet<>();
    Surroundings around =
        reader.around(steps.stream().flatMap(step -> step.shown().values().stream()).toList());
    Optional<LogPosition> last = passed;
    for (int n = 0; n < steps.size(); n++) {
      if (n > 0 && budget.callsSpent()) {
        last = Optional.of(steps.get(n - 1).upTo());
        break;
      }
      Repercussions.Step step = steps.get(n);
      step.shown()
          .forEach(
              (id, widest) ->
                  exchanges.computeIfAbsent(id, _ -> shown(widest, step.gone(), around)));
      removed.addAll(step.ids());
    }
    removed.removeAll(exchanges.keySet());
    return new ChangePage(
        exchanges.values().stream().flatMap(Optional::stream).toList(),
        List.copyOf(removed),
        walk.until(),
        last.map(LogPosition::sealed));
  }

  private Optional<Exchange> shown(Occurrence record, Optional<Instant> gone, Surroundings around) {
    return reader
        .read(record, traits, around)
        .map(read -> gone.map(read::updatedAt).orElse(read))
        .map(reader::printed);
  }
}
