package dev.handover.ledger;

import dev.handover.ledger.Inspection.ExchangeSeen;
import dev.handover.ledger.Inspection.VoiceSeen;
import dev.handover.ledger.audit.Difference;
import dev.handover.ledger.audit.ExchangeBooks;
import dev.handover.ledger.posting.Claims;
import dev.handover.ledger.posting.Identity;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Brings the books of one subject in line with its postings and articles, on condition that they
 * still are as they were seen.
 */
record Mending(Table table, InstantSource clock) {
  /** Claims mended by one write; an expression may have 4 KB. */
  private static final int CLAIMS_PER_WRITE = 30;

  /** Claims of zero removed by one write; an expression may have 300 operators. */
  private static final int IDLE_PER_WRITE = 100;

  void voice(VoiceSeen seen) throws ContendedException {
    String id = seen.books().id();
    Condition asSeen =
        new Condition().unchanged(Voice.REFS, seen.entry().map(entry -> Item.number(entry.refs())));
    List<TransactWriteItem> writes = new ArrayList<>();
    if (seen.books().orphaned()) {
      Change change = new Change(table.name()).forget(id, asSeen, seen.postings());
      writes.addAll(
          change
              .balances(Delta.net(List.of(), seen.postings(), List.of()), clock.instant())
              .items());
    } else {
      Map<String, AttributeValue> fresh = new HashMap<>();
      fresh.put(Voice.REFS, Item.number(seen.books().articles()));
      fresh.put(
          Voice.EXCHANGES,
          AttributeValue.fromL(
              seen.books().postings().stream().map(AttributeValue::fromS).toList()));
      seen.extractor().ifPresent(version -> fresh.put(Voice.EXTRACTOR, Item.number(version)));
      writes.add(new ItemUpdate().set(fresh).when(asSeen).toItem(table.name(), Keys.voice(id)));
    }
    table.write(writes);
  }

  /** Mends all, or as much as one write takes. */
  void exchange(ExchangeSeen seen) throws ContendedException {
    ExchangeBooks books = seen.books();
    Map<String, AttributeValue> stored = seen.entry().map(Item::attributes).orElse(Map.of());
    Condition asSeen =
        new Condition().unchanged(ExchangeItem.VOICES, of(stored, ExchangeItem.VOICES));
    if (books.summed().voices() == 0) {
      // Whoever entered a posting meanwhile has changed the number of voices.
      Change change = new Change(table.name()).delete(Keys.exchange(books.id()), asSeen);
      seen.lines().forEach(line -> change.delete(line(books, line), new Condition()));
      table.write(change.items());
      return;
    }
    if (books.overgrown()) {
      forgetIdle(books.id(), new ExchangeItem(new Item(stored)).idleClaims());
      return;
    }
    Map<String, AttributeValue> fresh = new HashMap<>();
    seen.identity().map(ExchangeItem::constants).ifPresent(fresh::putAll);
    fresh.put(ExchangeItem.VOICES, Item.number(books.summed().voices()));
    List<String> gone = new ArrayList<>();
    if (seen.identity().isPresent()) {
      gone.addAll(constantsOf(stored));
      gone.removeAll(fresh.keySet());
    }
    books.differences().stream()
        .map(Difference::what)
        .filter(Claims::isClaim)
        .limit(CLAIMS_PER_WRITE)
        .forEach(
            claim -> {
              asSeen.unchanged(claim, of(stored, claim));
              int voices = books.summed().counts().getOrDefault(claim, 0);
              if (voices == 0) {
                gone.add(claim);
              } else {
                fresh.put(claim, Item.number(voices));
              }
            });
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(
        new ItemUpdate()
            .set(fresh)
            .set(ExchangeItem.changed(books.id(), clock.instant()))
            .remove(gone)
            .when(asSeen)
            .toItem(table.name(), Keys.exchange(books.id())));
    seen.identity().ifPresent(identity -> writes.addAll(lines(seen, identity)));
    table.write(writes);
  }

  private List<TransactWriteItem> lines(ExchangeSeen seen, Identity identity) {
    Change change = new Change(table.name());
    Set<String> superfluous = new HashSet<>(seen.lines());
    for (Line line : Line.all(identity.parties())) {
      if (!superfluous.remove(line.word())) {
        change.put(Opening.onLine(identity, line), new Condition());
      }
    }
    superfluous.forEach(line -> change.delete(line(seen.books(), line), new Condition()));
    return change.items();
  }

  private static Map<String, AttributeValue> line(ExchangeBooks books, String word) {
    return Keys.exchangeLine(books.id(), word);
  }

  // Many writes and no look in between: a claim of zero counts nothing, whatever else is written.
  private void forgetIdle(String exchange, List<String> claims) throws ContendedException {
    for (int from = 0; from < claims.size(); from += IDLE_PER_WRITE) {
      List<String> some = claims.subList(from, Math.min(claims.size(), from + IDLE_PER_WRITE));
      Condition stillIdle = new Condition();
      some.forEach(claim -> stillIdle.unchanged(claim, Optional.of(Item.number(0))));
      table.write(
          List.of(
              new ItemUpdate()
                  .remove(some)
                  .when(stillIdle)
                  .toItem(table.name(), Keys.exchange(exchange))));
    }
  }

  private static Set<String> constantsOf(Map<String, AttributeValue> stored) {
    return ExchangeItem.constantsOf(new Item(stored)).keySet();
  }

  private static Optional<AttributeValue> of(Map<String, AttributeValue> stored, String name) {
    return Optional.ofNullable(stored.get(name));
  }
}
