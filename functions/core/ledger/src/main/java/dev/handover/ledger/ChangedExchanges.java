package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.Exchange;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what changed among exchanges. A record that is shown under another id stands for that one;
 * where a record is gone, those that it was joined with have changed too.
 */
final class ChangedExchanges {
  private final Table table;
  private final ExchangeFilter filter;
  private final Reader reader;
  private final Days days;
  private final Map<String, Occurrence> changed = new LinkedHashMap<>();
  private final Set<String> removed = new LinkedHashSet<>();

  /**
   * @param filter by days and parties, which never change; what changed and now lacks its traits is
   *     left out
   */
  ChangedExchanges(Table table, ExchangeFilter filter) {
    this.table = table;
    this.filter = filter;
    this.reader = new Reader(table);
    this.days = new Days(table);
  }

  ChangePage page(
      Stretch stretch, Instant until, Sorting sorting, int limit, Optional<String> after) {
    Timeline log = new Timeline(table, Line.CHANGED_EXCHANGES, stretch, List.of(), sorting);
    Optional<String> passed = stretch.entry(after, sorting);
    boolean more = stretch.reachesBehind(after, sorting);
    int budget = Limits.READINGS_PER_REQUEST;
    while (more && budget > 0 && changed.size() + removed.size() < limit) {
      int step = Math.min(budget, limit - changed.size() - removed.size());
      Timeline.Look look = log.look(passed, step);
      records(look).forEach(this::note);
      passed = look.last();
      more = passed.isPresent();
      budget -= look.looked();
    }
    removed.removeAll(changed.keySet());
    return new ChangePage(
        exchanges(),
        List.copyOf(removed),
        until,
        more ? passed.map(Position::sealed) : Optional.empty());
  }

  private List<ExchangeItem> records(Timeline.Look look) {
    Map<String, ExchangeItem> found = new HashMap<>();
    List<String> ids = look.places().stream().map(place -> Keys.idAt(place.at())).toList();
    table
        .getAll(ids.stream().map(Keys::exchange).toList())
        .forEach(item -> found.put(Keys.exchangeId(item.text(Keys.PK)), new ExchangeItem(item)));
    return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }

  private void note(ExchangeItem item) {
    Identity record = item.identity();
    if (!filter.admitsDay(record)) {
      return;
    }
    Set<List<Occurrence>> touched = new LinkedHashSet<>();
    if (item.alive()) {
      touched.add(days.same(item.occurrence()));
    }
    touched.addAll(days.beside(record));
    // What it is joined with may have the parties that it lacks itself, or may have lost them to
    // it.
    if (filter.admits(record) || touched.stream().anyMatch(this::isAsked)) {
      removed.add(record.id());
      touched.forEach(this::note);
    }
  }

  private boolean isAsked(List<Occurrence> same) {
    return filter.admits(SameDay.widest(same).identity());
  }

  private void note(List<Occurrence> same) {
    same.stream().map(one -> one.identity().id()).forEach(removed::add);
    if (isAsked(same)) {
      changed.put(same.getFirst().identity().id(), SameDay.widest(same));
    }
  }

  private List<Exchange> exchanges() {
    return reader.read(List.copyOf(changed.values())).stream()
        .filter(read -> filter.traits().fit(read.exchange()))
        .map(reader::printed)
        .toList();
  }
}
