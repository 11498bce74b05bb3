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

/**
 * A line of an index.
 *
 * @param parties all of which an entry must have
 */
record Timeline(Table table, Line line, Stretch stretch, List<Party> parties, Sorting sorting) {
  Timeline {
    parties = List.copyOf(parties);
  }

  /**
   * An entry of the index.
   *
   * @param at where it stands
   * @param parties of the exchange
   */
  record Place(String at, List<Party> parties) {
    boolean isDated() {
      return !Keys.isUndated(Keys.timeAt(at));
    }

    /** Whether it is another one, of more or fewer of the same parties. */
    boolean isNestedWith(Place other) {
      return !at.equals(other.at) && SameDay.areNested(parties, other.parties);
    }
  }

  /**
   * What one look at the index gave.
   *
   * @param places of the entries that have the parties asked for
   * @param looked how many entries were looked at
   * @param last the last of them, if there may be more behind it
   */
  record Look(List<Place> places, int looked, Optional<String> last) {}

  static Timeline newestFirst(Table table, Line line, Stretch stretch) {
    return new Timeline(table, line, stretch, List.of(), Sorting.NEWEST);
  }

  /** The exchanges of one day. */
  static List<Place> ofDay(Table table, LocalDate day) {
    Stretch stretch = Stretch.of(Optional.of(day), Optional.of(day));
    return newestFirst(table, Line.EXCHANGES, stretch)
        .look(Optional.empty(), Limits.RECORDS_PER_DAY)
        .places();
  }

  /**
   * Looks at the entries behind a place.
   *
   * @param most how many entries to look at
   */
  Look look(Optional<String> behind, int most) {
    QueryRequest.Builder request = request().limit(most);
    behind.map(this::key).ifPresent(request::exclusiveStartKey);
    QueryResponse response = table.query(request.build());
    List<Place> places = response.items().stream().map(Item::new).map(this::place).toList();
    Optional<String> last =
        response.hasLastEvaluatedKey()
            ? Optional.of(new Item(response.lastEvaluatedKey()).text(line.index().at()))
            : Optional.empty();
    return new Look(places, response.scannedCount(), last);
  }

  private Place place(Item entry) {
    return new Place(
        entry.text(line.index().at()),
        entry.textSet(ExchangeItem.PARTIES).stream().map(Party::new).toList());
  }

  private QueryRequest.Builder request() {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":line", fromS(line.word()));
    values.put(":oldest", fromS(stretch.oldest()));
    values.put(":newest", fromS(stretch.newest()));
    Map<String, String> names =
        new HashMap<>(Map.of("#line", line.index().line(), "#at", line.index().at()));
    QueryRequest.Builder request =
        QueryRequest.builder()
            .indexName(line.index().word())
            .keyConditionExpression("#line = :line AND #at BETWEEN :oldest AND :newest")
            .scanIndexForward(sorting == Sorting.OLDEST);
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
  private Map<String, AttributeValue> key(String place) {
    Map<String, AttributeValue> key = new HashMap<>(line.at(place));
    key.put(line.index().line(), fromS(line.word()));
    key.put(line.index().at(), fromS(place));
    return key;
  }
}
