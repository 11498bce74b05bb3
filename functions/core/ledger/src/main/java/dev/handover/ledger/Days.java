package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which records of a day are one exchange; remembers each day. */
final class Days {
  private final Table table;
  private final Map<LocalDate, List<Timeline.Place>> places = new HashMap<>();
  private final Map<LocalDate, List<List<Occurrence>>> joined = new HashMap<>();

  Days(Table table) {
    this.table = table;
  }

  /** The records that are the same exchange as this one, the one that is shown first. */
  List<Occurrence> same(Occurrence record) {
    return day(record.identity())
        .flatMap(day -> among(joined(day), record.identity().id()))
        .orElse(List.of(record));
  }

  /**
   * The exchanges of the day whose parties hold those of a record, or the other way round: what may
   * be joined otherwise once the record changes. Whether it is still there does not matter.
   */
  List<List<Occurrence>> beside(Identity record) {
    return day(record).map(day -> beside(record, day)).orElse(List.of());
  }

  private List<List<Occurrence>> beside(Identity record, LocalDate day) {
    List<List<Occurrence>> found = new ArrayList<>();
    for (Timeline.Place place : places(day)) {
      if (SameDay.areNested(place.parties(), record.parties())) {
        String id = Keys.idAt(place.at());
        List<Occurrence> same = among(joined(day), id).orElseGet(() -> records(List.of(id)));
        if (!same.isEmpty() && !found.contains(same)) {
          found.add(same);
        }
      }
    }
    return found;
  }

  private static Optional<LocalDate> day(Identity record) {
    return record.date().filter(date -> date.precision() == Precision.DAY).map(DateSpan::start);
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
        records(
            all.stream()
                .filter(place -> all.stream().anyMatch(place::isNestedWith))
                .map(place -> Keys.idAt(place.at()))
                .toList()));
  }

  private List<Occurrence> records(List<String> ids) {
    return table.getAll(ids.stream().map(Keys::exchange).toList()).stream()
        .map(ExchangeItem::new)
        .filter(ExchangeItem::alive)
        .map(ExchangeItem::occurrence)
        .toList();
  }
}
