package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Claims;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An exchange as the table holds it: what never changes of it, and its balance. */
record ExchangeItem(Item item) {
  static final String VOICES = "voices";
  static final String PARTIES = "parties";
  private static final String START = "start";
  static final String END = "end";
  static final String PRECISION = "precision";

  /** What puts it in the indexes: there while the exchange is open. */
  static final List<String> PLACES = List.of(Keys.TIMELINE, Keys.AT, Keys.GROUP, Keys.MEMBER);

  private static final List<String> CONSTANTS =
      List.of(Keys.TIMELINE, Keys.AT, Keys.GROUP, Keys.MEMBER, PARTIES, START, END, PRECISION);

  /** What never changes of an open exchange, as attributes. */
  static Map<String, AttributeValue> constants(Identity exchange) {
    Map<String, AttributeValue> constants = new HashMap<>();
    String at = placeOf(exchange);
    constants.put(Keys.TIMELINE, AttributeValue.fromS(Line.EXCHANGES.word()));
    constants.put(Keys.AT, AttributeValue.fromS(at));
    constants.put(PARTIES, parties(exchange));
    exchange
        .date()
        .ifPresent(
            date -> {
              constants.put(Keys.GROUP, AttributeValue.fromS(group(exchange.sides(), date)));
              constants.put(Keys.MEMBER, AttributeValue.fromS(at));
              constants.put(START, AttributeValue.fromS(date.start().toString()));
              constants.put(END, AttributeValue.fromS(date.end().toString()));
              constants.put(PRECISION, AttributeValue.fromS(date.precision().word()));
            });
    return constants;
  }

  private static String group(String sides, DateSpan date) {
    return date.precision() == Precision.DAY ? Keys.daysGroup(sides) : Keys.spansGroup(sides);
  }

  /** Where it stands on each of its lines. */
  static String placeOf(Identity exchange) {
    return Keys.at(exchange.date().map(date -> date.start().toString()), exchange.id());
  }

  static AttributeValue parties(Identity exchange) {
    return AttributeValue.fromSs(exchange.parties().stream().map(Party::code).toList());
  }

  /** What says when it last changed. */
  static Map<String, AttributeValue> changed(String id, Instant now) {
    return Map.of(
        Keys.LOG, AttributeValue.fromS(Line.CHANGED_EXCHANGES.word()),
        Keys.ENTERED, AttributeValue.fromS(Keys.at(Optional.of(Moment.text(now)), id)));
  }

  /** What an item has of them, right or wrong. */
  static Map<String, AttributeValue> constantsOf(Item item) {
    Map<String, AttributeValue> constants = new HashMap<>(item.attributes());
    constants.keySet().retainAll(CONSTANTS);
    return constants;
  }

  /** Whether any voice tells of it. */
  boolean alive() {
    return item.number(VOICES) > 0;
  }

  String at() {
    return item.text(Keys.AT);
  }

  Identity identity() {
    List<Party> parties = item.textSet(PARTIES).stream().map(Party::new).sorted().toList();
    return new Identity(
        Keys.exchangeId(item.text(Keys.PK)),
        item.maybeText(START).map(start -> date(item, start)),
        parties);
  }

  /** Where it stands among all changes. */
  Optional<String> entered() {
    return item.maybeText(Keys.ENTERED);
  }

  Occurrence occurrence() {
    Optional<Instant> updated = entered().map(Keys::timeAt).map(Instant::parse);
    return new Occurrence(identity(), balance(), updated);
  }

  Balance balance() {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    item.attributes().keySet().stream()
        .filter(Claims::isClaim)
        .forEach(claim -> counts.put(claim, item.number(claim)));
    return new Balance(item.number(VOICES), counts);
  }

  /** The claims that voices made and none makes any more; they count nothing and take room. */
  List<String> idleClaims() {
    return item.attributes().keySet().stream()
        .filter(claim -> Claims.isClaim(claim) && item.number(claim) == 0)
        .sorted()
        .toList();
  }

  /** The date of an exchange in an index that holds its first day in a key. */
  static DateSpan date(Item item, String start) {
    return new DateSpan(
        LocalDate.parse(start),
        LocalDate.parse(item.text(END)),
        Precision.valueOf(item.text(PRECISION).toUpperCase(Locale.ROOT)));
  }
}
