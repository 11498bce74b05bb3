package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Gathers one transaction: each write of what was read is conditional on what was read. */
final class Change {
  private final String table;
  private final List<TransactWriteItem> items = new ArrayList<>();
  private final Map<Integer, Identity> entered = new HashMap<>();

  Change(String table) {
    this.table = table;
  }

  List<TransactWriteItem> items() {
    return items;
  }

  /** Puts the article if it still is as it was read. */
  Change article(ArticleItem article, Optional<ArticleItem> stored) {
    Condition condition = new Condition();
    if (stored.isPresent()) {
      Item read = stored.get().item();
      for (String name : ArticleItem.VERSION) {
        condition.unchanged(name, Optional.ofNullable(read.attributes().get(name)));
      }
    } else {
      condition.unchanged(Keys.PK, Optional.empty());
    }
    return put(article.item(), condition);
  }

  /** One article more prints the voice. */
  Change join(Voice voice, Optional<StoredVoice> stored) {
    if (stored.isPresent()) {
      return refs(stored.get(), 1);
    }
    put(voice.first(), new Condition().unchanged(Keys.PK, Optional.empty()));
    put(voice.textItem(), new Condition());
    if (!voice.tallies().isEmpty()) {
      put(voice.tallies().item(), new Condition());
    }
    voice.postings().forEach(posting -> put(PostingItem.of(posting), new Condition()));
    return this;
  }

  /** One article fewer prints the voice; with the last one it goes. */
  Change leave(StoredVoice voice, List<OldPosting> postings) {
    if (!voice.last()) {
      return refs(voice, -1);
    }
    return forget(
        voice.id(),
        new Condition().unchanged(Voice.REFS, Optional.of(Item.number(voice.refs()))),
        postings);
  }

  /** Nothing of the voice stays. */
  Change forget(String voice, Condition asRead, List<OldPosting> postings) {
    delete(Keys.voice(voice), asRead)
        .delete(Keys.text(voice), new Condition())
        .delete(Keys.tallies(voice), new Condition());
    postings.forEach(
        posting -> delete(Keys.posting(posting.voice(), posting.exchange()), new Condition()));
    return this;
  }

  /** Brings the balances along: what is entered holds only if its exchange is open. */
  Change balances(List<Delta> deltas, Instant now) {
    for (Delta delta : deltas) {
      String id = delta.exchange();
      ItemUpdate update = new ItemUpdate().set(ExchangeItem.changed(id, now));
      delta.claims().forEach(update::add);
      if (delta.voices() != 0) {
        update.add(ExchangeItem.VOICES, delta.voices());
      }
      delta
          .identity()
          .ifPresent(
              exchange -> {
                update.when(new Condition().present(Keys.TIMELINE));
                entered.put(items.size(), exchange);
              });
      items.add(update.toItem(table, Keys.exchange(id)));
    }
    return this;
  }

  /** The exchanges that want to be open, of the items at some places. */
  List<Identity> entered(Collection<Integer> places) {
    return places.stream().sorted().flatMap(at -> Stream.ofNullable(entered.get(at))).toList();
  }

  private Change refs(StoredVoice voice, int more) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":read", Item.number(voice.refs()));
    values.put(":more", Item.number(more));
    items.add(
        TransactWriteItem.builder()
            .update(
                update ->
                    update
                        .tableName(table)
                        .key(Keys.voice(voice.id()))
                        .updateExpression("ADD refs :more")
                        .conditionExpression("refs = :read")
                        .expressionAttributeValues(values))
            .build());
    return this;
  }

  /** Puts an item on a condition. */
  Change put(Item item, Condition condition) {
    items.add(
        TransactWriteItem.builder()
            .put(
                put ->
                    put.tableName(table)
                        .item(item.attributes())
                        .conditionExpression(condition.expression())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values()))
            .build());
    return this;
  }

  /** Deletes an item on a condition. */
  Change delete(Map<String, AttributeValue> key, Condition condition) {
    items.add(
        TransactWriteItem.builder()
            .delete(
                delete ->
                    delete
                        .tableName(table)
                        .key(key)
                        .conditionExpression(condition.expression())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values()))
            .build());
    return this;
  }
}
