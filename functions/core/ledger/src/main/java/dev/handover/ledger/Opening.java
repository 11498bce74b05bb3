package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Opens exchanges and closes them. An open one stands on all of its lines and may count voices; a
 * closed one stands on none. Each is done in one transaction, so no exchange is on some lines only.
 */
record Opening(Table table) {

  /** Opens exchanges, whether they are open already or not. */
  void open(Collection<Identity> exchanges) throws ContendedException {
    List<TransactWriteItem> writes = new ArrayList<>();
    for (Identity exchange : exchanges) {
      List<TransactWriteItem> own = opening(exchange);
      if (writes.size() + own.size() > Limits.TRANSACTION_ITEMS) {
        table.write(List.copyOf(writes));
        writes.clear();
      }
      writes.addAll(own);
    }
    if (!writes.isEmpty()) {
      table.write(writes);
    }
  }

  private List<TransactWriteItem> opening(Identity exchange) {
    TransactWriteItem entry =
        new ItemUpdate()
            .set(ExchangeItem.constants(exchange))
            .add(ExchangeItem.VOICES, 0)
            .remove(List.of(TableDefinition.TTL_ATTRIBUTE))
            .toItem(table.name(), Keys.exchange(exchange.id()));
    Change change = new Change(table.name());
    change.items().add(entry);
    Line.all(exchange.parties())
        .forEach(line -> change.put(onLine(exchange, line), new Condition()));
    return change.items();
  }

  /** What puts an exchange on a line. */
  static Item onLine(Identity exchange, Line line) {
    return new Item(Keys.exchangeLine(exchange.id(), line.word()))
        .with(Keys.TIMELINE, line.word())
        .with(Keys.AT, ExchangeItem.placeOf(exchange))
        .with(ExchangeItem.PARTIES, ExchangeItem.parties(exchange));
  }

  /**
   * Closes an exchange that nobody tells of any more; leaves it to others if they are at it. What
   * is left says that there was one, for those who ask what changed.
   *
   * @param expires when that is forgotten
   */
  void closeIfUntold(String id, Instant expires) {
    table
        .get(Keys.exchange(id))
        .map(ExchangeItem::new)
        .filter(exchange -> !exchange.alive())
        .map(exchange -> closing(exchange, expires))
        .ifPresent(table::tryWrite);
  }

  private List<TransactWriteItem> closing(ExchangeItem exchange, Instant expires) {
    Identity identity = exchange.identity();
    Change change = new Change(table.name());
    change
        .items()
        .add(
            new ItemUpdate()
                .set(TableDefinition.TTL_ATTRIBUTE, Item.number(expires.getEpochSecond()))
                .remove(ExchangeItem.PLACES)
                .when(new Condition().unchanged(ExchangeItem.VOICES, Optional.of(Item.number(0))))
                .toItem(table.name(), Keys.exchange(identity.id())));
    Line.all(identity.parties())
        .forEach(
            line -> change.delete(Keys.exchangeLine(identity.id(), line.word()), new Condition()));
    return change.items();
  }
}
