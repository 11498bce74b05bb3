package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads exchanges as they are now; one for each request, as it remembers what it read: most records
 * of a page are neighbours of each other too.
 */
final class Records {
  private final Table table;
  private final Map<String, Optional<ExchangeItem>> known = new HashMap<>();

  Records(Table table) {
    this.table = table;
  }

  /** Those that exist, whether anybody tells of them or not, in the order of their ids given. */
  List<ExchangeItem> of(List<String> ids) {
    List<String> unread = ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
    List<Item> items = table.getAll(unread.stream().map(Keys::exchange).toList());
    unread.forEach(id -> known.put(id, Optional.empty()));
    items.forEach(
        item ->
            known.put(Keys.exchangeId(item.text(Keys.PK)), Optional.of(new ExchangeItem(item))));
    return ids.stream().flatMap(id -> known.getOrDefault(id, Optional.empty()).stream()).toList();
  }

  /** Those of which somebody tells. */
  List<Occurrence> told(List<String> ids) {
    return of(ids).stream().filter(ExchangeItem::alive).map(ExchangeItem::occurrence).toList();
  }
}
