package dev.handover.ledger;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import dev.handover.ledger.fold.SameDay;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The index of exchanges by first day, read from the newest back. */
record Timeline(Table table, ExchangeFilter filter) {
  /**
   * An entry of the index.
   *
   * @param at where it stands
   * @param parties of the exchange
   */
  record Place(String at, List<Party> parties) {
    private static Place of(Item entry) {
      return new Place(
          entry.text(Keys.AT),
          entry.attributes().get(ExchangeItem.PARTIES).ss().stream().map(Party::new).toList());
    }

    String exchange() {
      return Keys.exchangeAt(at);
    }

    /** Whether it is another one, of more or fewer of the same parties. */
    boolean isNestedWith(Place other) {
      return !at.equals(other.at) && SameDay.areNested(parties, other.parties);
    }
  }

  /** The entries of one day. */
  static List<Place> ofDay(Table table, LocalDate day) {
    ExchangeFilter filter = new ExchangeFilter(Optional.of(day), Optional.of(day), List.of());
    QueryRequest request =
        new Timeline(table, filter).request().limit(Limits.RECORDS_PER_DAY).build();
    return table.query(request).items().stream().map(Item::new).map(Place::of).toList();
  }

  /**
   * What one look at the index gave.
   *
   * @param places of the exchanges that have the parties asked for, newest first
   * @param looked how many entries were looked at
   * @param last the last of them, if there may be more behind it
   */
  record Look(List<String> places, int looked, Optional<String> last) {}

  /**
   * Looks at the entries behind a place.
   *
   * @param most how many entries to look at
   */
  Look look(Optional<String> behind, int most) {
    QueryRequest.Builder request = request().limit(most);
    behind.map(Timeline::key).ifPresent(request::exclusiveStartKey);
    QueryResponse response = table.query(request.build());
    List<String> places =
        response.items().stream().map(item -> new Item(item).text(Keys.AT)).toList();
    Optional<String> last =
        response.hasLastEvaluatedKey()
            ? Optional.of(new Item(response.lastEvaluatedKey()).text(Keys.AT))
            : Optional.empty();
    return new Look(places, response.scannedCount(), last);
  }

  private QueryRequest.Builder request() {
    Stretch stretch = Stretch.of(filter);
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":line", fromS(Keys.LINE));
    values.put(":oldest", fromS(stretch.oldest()));
    values.put(":newest", fromS(stretch.newest()));
    Map<String, String> names = new HashMap<>(Map.of("#line", Keys.TIMELINE, "#at", Keys.AT));
    QueryRequest.Builder request =
        QueryRequest.builder()
            .indexName(Keys.TIMELINE_INDEX)
            .keyConditionExpression("#line = :line AND #at BETWEEN :oldest AND :newest")
            .scanIndexForward(false);
    List<Party> parties = filter.parties();
    if (!parties.isEmpty()) {
      names.put("#parties", ExchangeItem.PARTIES);
      IntStream.range(0, parties.size())
          .forEach(n -> values.put(":party" + n, fromS(parties.get(n).code())));
      request.filterExpression(
          IntStream.range(0, parties.size())
              .mapToObj(n -> "contains(#parties, :party" + n + ")")
              .collect(Collectors.joining(" AND ")));
    }
    return request.expressionAttributeNames(names).expressionAttributeValues(values);
  }

  // All keys of an entry follow from its place, so a position need not carry them.
  private static Map<String, AttributeValue> key(String place) {
    Map<String, AttributeValue> key = new HashMap<>(Keys.exchange(Keys.exchangeAt(place)));
    key.put(Keys.TIMELINE, fromS(Keys.LINE));
    key.put(Keys.AT, fromS(place));
    return key;
  }
}
