package dev.handover.ledger;

import dev.handover.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in the order of time in an index, under one hash key. */
final class Line {
  /** Exchanges by their first day. */
  static final Line EXCHANGES =
      new Line(Index.TIMELINE, "exchanges", Keys::exchange, Line::isDayOrNone, Keys::isExchangeId);

  /** Voices that state running totals, by their published date. */
  static final Line TALLIES =
      new Line(Index.TIMELINE, "tallies", Keys::tallies, Line::isDayOrNone, Keys::isDigest);

  /** Parties by which a line may be chosen. */
  static final int PARTIES_MAX = 2;

  private static final String PARTIES = "parties#";

  /** Exchanges by the moment at which the ledger last changed them, those that are gone too. */
  static final Line CHANGED_EXCHANGES =
      new Line(Index.LOG, "exchanges", Keys::exchange, Moment::isText, Keys::isExchangeId);

  /** Articles by the moment at which the ledger last changed them. */
  static final Line CHANGED_ARTICLES =
      new Line(Index.LOG, "articles", Keys::article, Moment::isText, Keys::isDigest);

  private final Index index;
  private final String word;
  private final Function<String, Map<String, AttributeValue>> key;

  private final Predicate<String> time;
  private final Predicate<String> id;

  /**
   * @param key of what stands on it, by id
   * @param time what may be said of when that is
   * @param id what it may be called
   */
  private Line(
      Index index,
      String word,
      Function<String, Map<String, AttributeValue>> key,
      Predicate<String> time,
      Predicate<String> id) {
    this.index = index;
    this.word = word;
    this.key = key;
    this.time = time;
    this.id = id;
  }

  /** Articles of one status, by the time of their last change. */
  static Line of(ArticleStatus status) {
    return new Line(
        Index.TIMELINE,
        status.name().toLowerCase(Locale.ROOT) + "_articles",
        Keys::article,
        time -> Keys.isUndated(time) || Moment.isText(time),
        Keys::isDigest);
  }

  /** Exchanges of one or two parties, and perhaps of others, by their first day. */
  private static Line shared(List<Party> parties) {
    String word = parties.stream().map(Party::idPart).collect(Collectors.joining("#", PARTIES, ""));
    return new Line(
        Index.TIMELINE,
        word,
        exchange -> Keys.exchangeLine(exchange, word),
        Line::isDayOrNone,
        Keys::isExchangeId);
  }

  /**
   * The shortest line on which all exchanges between some parties are.
   *
   * @param parties sorted
   */
  static Line of(List<Party> parties) {
    return parties.isEmpty() ? EXCHANGES : shared(parties.stream().limit(PARTIES_MAX).toList());
  }

  /**
   * The lines on which an exchange stands for its parties: one for each of them and for each two.
   *
   * @param parties sorted
   */
  static List<Line> all(List<Party> parties) {
    return IntStream.range(0, parties.size())
        .boxed()
        .flatMap(
            first ->
                Stream.concat(
                    Stream.of(shared(List.of(parties.get(first)))),
                    parties.subList(first + 1, parties.size()).stream()
                        .map(second -> shared(List.of(parties.get(first), second)))))
        .toList();
  }

  Index index() {
    return index;
  }

  /** The index's hash key. */
  String word() {
    return word;
  }

  /** Whether anything could stand there; what clients send as a place may be anything. */
  boolean mayHold(String place) {
    return place.indexOf('#') >= 0 && time.test(Keys.timeAt(place)) && id.test(Keys.idAt(place));
  }

  private static boolean isDayOrNone(String time) {
    return Keys.isUndated(time) || Moment.isDay(time);
  }

  /** The table's key of what stands at a place. */
  Map<String, AttributeValue> at(String place) {
    return key.apply(Keys.idAt(place));
  }
}
