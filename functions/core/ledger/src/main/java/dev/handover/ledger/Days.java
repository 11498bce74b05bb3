package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.fold.SameDay;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads which records of a day are one exchange; remembers each day. */
final class Days {
  private final Table table;
  private final Map<LocalDate, List<List<Occurrence>>> joined = new HashMap<>();

  Days(Table table) {
    this.table = table;
  }

  /** The records that are the same exchange as this one, the one that is shown first. */
  List<Occurrence> same(Occurrence record) {
    return record
        .identity()
        .date()
        .filter(date -> date.precision() == Precision.DAY)
        .map(DateSpan::start)
        .flatMap(
            day ->
                joined.computeIfAbsent(day, this::read).stream()
                    .filter(all -> all.stream().anyMatch(record::isOfSameId))
                    .findFirst())
        .orElse(List.of(record));
  }

  private List<List<Occurrence>> read(LocalDate day) {
    List<Timeline.Place> places = Timeline.ofDay(table, day);
    List<String> nested =
        places.stream()
            .filter(place -> places.stream().anyMatch(place::isNestedWith))
            .map(place -> Keys.idAt(place.at()))
            .toList();
    return SameDay.joined(
        table.getAll(nested.stream().map(Keys::exchange).toList()).stream()
            .map(ExchangeItem::new)
            .filter(ExchangeItem::alive)
            .map(ExchangeItem::occurrence)
            .toList());
  }
}
