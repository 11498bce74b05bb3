package dev.handover.ledger;

import dev.handover.ledger.fold.Neighbourhood;
import dev.handover.ledger.fold.Occurrence;
import dev.handover.model.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the records of the same parties around those of a page. */
final class Surroundings {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, Month.JANUARY, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(Limits.LAST_YEAR, Month.DECEMBER, 31);

  private final Table table;
  private final Group group;
  private final Map<String, List<Occurrence>> bySides = new HashMap<>();

  private Surroundings(Table table) {
    this.table = table;
    this.group = new Group(table);
  }

  static Surroundings of(Table table, Collection<Occurrence> page) {
    Surroundings around = new Surroundings(table);
    Map<String, List<Occurrence>> sides = new HashMap<>();
    for (Occurrence one : page) {
      if (one.identity().date().isPresent()) {
        sides.computeIfAbsent(Keys.sidesGroup(one.identity()), _ -> new ArrayList<>()).add(one);
      }
    }
    sides.forEach((group, records) -> around.bySides.put(group, around.read(group, records)));
    return around;
  }

  /** The records that may be its neighbours, itself among them. */
  List<Occurrence> around(Occurrence record) {
    return bySides.getOrDefault(Keys.sidesGroup(record.identity()), List.of());
  }

  private List<Occurrence> read(String sides, List<Occurrence> records) {
    List<DateSpan> dates = records.stream().flatMap(r -> r.identity().date().stream()).toList();
    // From the newest back: where there are too many, those long before the page fall out.
    List<String> ids =
        group.newest(sides, stretch(dates), Limits.NEIGHBOURS).items().stream()
            .filter(item -> matters(item, dates))
            .map(item -> Keys.idAt(item.text(Keys.MEMBER)))
            .toList();
    return table.getAll(ids.stream().map(Keys::exchange).toList()).stream()
        .map(ExchangeItem::new)
        .filter(ExchangeItem::alive)
        .map(ExchangeItem::occurrence)
        .map(this::heard)
        .toList();
  }

  private Occurrence heard(Occurrence record) {
    return record.contested() ? record.heard(new Sample(group).of(record.identity())) : record;
  }

  private static Stretch stretch(List<DateSpan> dates) {
    LocalDate first =
        dates.stream().map(DateSpan::start).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = dates.stream().map(DateSpan::end).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate oldest = first.minusDays(Limits.REACH.toDays());
    LocalDate newest = last.plusDays(1);
    // Beyond the calendar days do not sort as text.
    return Stretch.of(
        Optional.of(oldest.isBefore(FIRST_DAY) ? FIRST_DAY : oldest),
        Optional.of(newest.isAfter(LAST_DAY) ? LAST_DAY : newest));
  }

  private static boolean matters(Item item, List<DateSpan> dates) {
    DateSpan other = ExchangeItem.date(item, Keys.timeAt(item.text(Keys.MEMBER)));
    return dates.stream()
        .anyMatch(
            date ->
                Neighbourhood.covers(date, other)
                    || Neighbourhood.covers(other, date)
                    || Neighbourhood.areBeside(date, other));
  }
}
