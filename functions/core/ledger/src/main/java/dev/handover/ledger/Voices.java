package dev.handover.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads voices as they are now. */
record Voices(Table table) {
  Optional<StoredVoice> find(String id) {
    return table.get(Keys.voice(id)).map(item -> StoredVoice.of(id, item));
  }

  /** Those that there are, by id. */
  Map<String, StoredVoice> findAll(Collection<String> ids) {
    return table.getAll(ids.stream().distinct().map(Keys::voice).toList()).stream()
        .map(item -> StoredVoice.of(Keys.voiceId(item.text(Keys.PK)), item))
        .collect(Collectors.toMap(StoredVoice::id, voice -> voice));
  }

  /** What is to be undone with the voice's last article; nothing while others print it. */
  List<OldPosting> undoing(StoredVoice voice) throws ContendedException {
    if (!voice.last()) {
      return List.of();
    }
    List<OldPosting> postings = postings(voice.id());
    if (!voice.complete(postings)) {
      throw new ContendedException("Another writer changed a voice between two reads");
    }
    return postings;
  }

  private List<OldPosting> postings(String voice) {
    List<OldPosting> postings = new ArrayList<>();
    Map<String, AttributeValue> start = new HashMap<>();
    do {
      QueryResponse page = table.query(request(voice, start));
      page.items().forEach(item -> postings.add(OldPosting.read(voice, new Item(item))));
      start.clear();
      start.putAll(page.lastEvaluatedKey());
    } while (!start.isEmpty());
    return postings;
  }

  private static QueryRequest request(String voice, Map<String, AttributeValue> start) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .keyConditionExpression("pk = :voice AND begins_with(sk, :posting)")
            .expressionAttributeValues(
                Map.of(
                    ":voice", AttributeValue.fromS(Keys.voiceGroup(voice)),
                    ":posting", AttributeValue.fromS(Keys.exchangeGroup(""))))
            .projectionExpression("sk, claims")
            .consistentRead(true);
    return start.isEmpty() ? request.build() : request.exclusiveStartKey(start).build();
  }
}
