package dev.handover.ledger;

import dev.handover.ledger.audit.ArticleBooks;
import dev.handover.ledger.audit.Books;
import dev.handover.ledger.audit.ExchangeBooks;
import dev.handover.ledger.audit.Subject;
import dev.handover.ledger.audit.VoiceBooks;
import dev.handover.ledger.posting.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads the books of one subject as they are now. What belongs to it is found by the index, which
 * is a moment behind, and then read from the table itself.
 */
record Inspection(Table table) {
  /** No group is larger; the index is read to its end. */
  private static final int ALL = Integer.MAX_VALUE;

  /**
   * One voice.
   *
   * @param entry its item, if there is one
   * @param postings all that it has
   * @param extractor by which its articles were read
   */
  record VoiceSeen(
      VoiceBooks books,
      Optional<StoredVoice> entry,
      List<OldPosting> postings,
      Optional<Integer> extractor) {}

  /**
   * One exchange.
   *
   * @param entry its item, if there is one
   * @param identity as its postings give it; empty where none of them gives it, so that nothing can
   *     be said of what never changes
   * @param lines the words of those on which it stands
   */
  record ExchangeSeen(
      ExchangeBooks books, Optional<Item> entry, Optional<Identity> identity, Set<String> lines) {
    ExchangeSeen {
      lines = Set.copyOf(lines);
    }
  }

  Books books(Subject subject) {
    return switch (subject.kind()) {
      case VOICE -> voice(subject.id()).books();
      case EXCHANGE -> exchange(subject.id()).books();
      case ARTICLE -> article(subject.id());
    };
  }

  private ArticleBooks article(String id) {
    return Stocktaking.of(table.get(Keys.article(id)).stream().toList()).articleBooks(id);
  }

  VoiceSeen voice(String id) {
    List<Item> items = new ArrayList<>(partition(Keys.voiceGroup(id)));
    items.addAll(group(Keys.voiceGroup(id)));
    List<OldPosting> postings =
        items.stream()
            .filter(item -> ItemKind.of(item) == ItemKind.POSTING)
            .map(item -> OldPosting.read(id, item))
            .toList();
    Optional<StoredVoice> entry =
        items.stream()
            .filter(item -> ItemKind.of(item) == ItemKind.VOICE)
            .map(item -> StoredVoice.of(id, item))
            .findFirst();
    Optional<Integer> extractor =
        items.stream()
            .filter(item -> ItemKind.of(item) == ItemKind.ARTICLE)
            .flatMap(item -> new ArticleItem(item).provenance().extractor().stream())
            .findFirst();
    return new VoiceSeen(Stocktaking.of(items).voiceBooks(id), entry, postings, extractor);
  }

  ExchangeSeen exchange(String id) {
    List<Item> own = partition(Keys.exchangeGroup(id));
    List<Item> items = new ArrayList<>(group(Keys.exchangeGroup(id)));
    Optional<Identity> identity =
        items.stream().flatMap(item -> PostingItem.identity(item).stream()).findFirst();
    items.addAll(own);
    return new ExchangeSeen(
        Stocktaking.of(items).exchangeBooks(id),
        own.stream().filter(item -> ItemKind.of(item) == ItemKind.EXCHANGE).findFirst(),
        identity,
        own.stream()
            .filter(item -> ItemKind.of(item) == ItemKind.LINE)
            .map(item -> item.text(Keys.TIMELINE))
            .collect(Collectors.toSet()));
  }

  private List<Item> group(String group) {
    return table.getAll(
        new Group(table).members(group, ALL).items().stream().map(Keys::of).toList());
  }

  private List<Item> partition(String key) {
    List<Item> items = new ArrayList<>();
    QueryRequest.Builder request =
        QueryRequest.builder()
            .keyConditionExpression("pk = :key")
            .expressionAttributeValues(Map.of(":key", AttributeValue.fromS(key)))
            .consistentRead(true);
    QueryResponse page;
    do {
      page = table.query(request.build());
      page.items().forEach(item -> items.add(new Item(item)));
      request.exclusiveStartKey(page.lastEvaluatedKey());
    } while (page.hasLastEvaluatedKey());
    return items;
  }
}
