package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads which records of a day are one exchange; remembers each day. */
final class Days {
  /** Entries for each day that is to be known, up to which a look at all of them is cheaper. */
  private static final int ENTRIES_PER_DAY = 8;

  /** Such looks for one page at most. */
  private static final int LOOKS = 8;

  private final Table table;
  private final Records records;
  private final Map<LocalDate, List<Timeline.Place>> places = new HashMap<>();
  private final Map<LocalDate, List<List<Occurrence>>> joined = new HashMap<>();

  Days(Table table, Records records) {
    this.table = table;
    this.records = records;
  }

  /** Notes the days that a look at the line of all exchanges has shown whole. */
  void note(Timeline.Look look, boolean fromStart) {
    Map<LocalDate, List<Timeline.Place>> seen = new HashMap<>();
    look.places()
        .forEach(
            place ->
                dayOf(place)
                    .ifPresent(
                        day -> seen.computeIfAbsent(day, _ -> new ArrayList<>()).add(place)));
    if (!fromStart && !look.places().isEmpty()) {
      dayOf(look.places().getFirst()).ifPresent(seen::remove);
    }
    if (look.last().isPresent() && !look.places().isEmpty()) {
      dayOf(look.places().getLast()).ifPresent(seen::remove);
    }
    // Of a longer day those are compared that a look at it alone shows.
    seen.values().removeIf(all -> all.size() > Limits.RECORDS_PER_DAY);
    seen.forEach(places::putIfAbsent);
  }

  /** Reads near days together; those far apart are read one by one when they are asked for. */
  void prepare(Collection<Occurrence> page) {
    TreeSet<LocalDate> unread = new TreeSet<>();
    page.forEach(record -> day(record.identity()).ifPresent(unread::add));
    unread.removeAll(places.keySet());
    boolean near = true;
    for (int looks = 0; near && looks < LOOKS && unread.size() > 1; looks++) {
      int before = unread.size();
      Stretch stretch = Stretch.of(Optional.of(unread.first()), Optional.of(unread.last()));
      note(
          Timeline.newestFirst(table, Line.EXCHANGES, stretch)
              .look(Optional.empty(), before * ENTRIES_PER_DAY),
          true);
      unread.removeAll(places.keySet());
      near = before - unread.size() > 1;
    }
  }

  /** The records that are the same exchange as this one, the one that is shown first. */
  List<Occurrence> same(Occurrence record) {
    return day(record.identity())
        .flatMap(day -> among(joined(day), record.identity().id()))
        .orElse(List.of(record));
  }

  /**
   * The exchanges of the day that may be joined otherwise once a record changes: whose parties hold
   * those of the record or the other way round, and those to which these stand likewise, and so on.
   * Whether the record is still there does not matter.
   */
  List<List<Occurrence>> beside(Identity record) {
    return day(record).map(day -> beside(record, day)).orElse(List.of());
  }

  private List<List<Occurrence>> beside(Identity record, LocalDate day) {
    List<String> ids =
        reached(record, places(day)).stream().map(place -> Keys.idAt(place.at())).toList();
    records.of(ids);
    List<List<Occurrence>> found = new ArrayList<>();
    for (String id : ids) {
      List<Occurrence> same = among(joined(day), id).orElseGet(() -> records.told(List.of(id)));
      if (!same.isEmpty() && !found.contains(same)) {
        found.add(same);
      }
    }
    return found;
  }

  private static Set<Timeline.Place> reached(Identity record, List<Timeline.Place> all) {
    Set<Timeline.Place> reached = new LinkedHashSet<>();
    Deque<List<Party>> ahead = new ArrayDeque<>(List.of(record.parties()));
    while (!ahead.isEmpty()) {
      List<Party> parties = ahead.remove();
      for (Timeline.Place place : all) {
        if (SameDay.areNested(place.parties(), parties) && reached.add(place)) {
          ahead.add(place.parties());
        }
      }
    }
    return reached;
  }

  private static Optional<LocalDate> day(Identity record) {
    return record.date().filter(date -> date.precision() == Precision.DAY).map(DateSpan::start);
  }

  private static Optional<LocalDate> dayOf(Timeline.Place place) {
    return place.isDated()
        ? Optional.of(LocalDate.parse(Keys.timeAt(place.at())))
        : Optional.empty();
  }

  private static Optional<List<Occurrence>> among(List<List<Occurrence>> joined, String id) {
    return joined.stream()
        .filter(all -> all.stream().anyMatch(one -> one.identity().id().equals(id)))
        .findFirst();
  }

  private List<List<Occurrence>> joined(LocalDate day) {
    return joined.computeIfAbsent(day, this::join);
  }

  private List<Timeline.Place> places(LocalDate day) {
    return places.computeIfAbsent(day, one -> Timeline.ofDay(table, one));
  }

  private List<List<Occurrence>> join(LocalDate day) {
    List<Timeline.Place> all = places(day);
    return SameDay.joined(
        records.told(
            all.stream()
                .filter(place -> all.stream().anyMatch(place::isNestedWith))
                .map(place -> Keys.idAt(place.at()))
                .toList()));
  }
}
