package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names of the table's key attributes, its indexes and what stands in them. */
final class Keys {
  static final String PK = "pk";
  static final String SK = "sk";

  /**
   * Index of the articles of a voice, the postings of an exchange, the exchanges of the same sides.
   */
  static final String GROUP_INDEX = "group";

  static final String GROUP = "g";
  static final String MEMBER = "h";

  static final String TIMELINE = Index.TIMELINE.line();
  static final String AT = Index.TIMELINE.at();
  static final String LOG = Index.LOG.line();
  static final String ENTERED = Index.LOG.at();

  /** Stands where a dated exchange has its first day; a hyphen sorts before every digit. */
  private static final String UNDATED = "-";

  /** A side, and more. */
  private static final Pattern EXCHANGE_ID = Pattern.compile("[A-Z0-9_]+-[A-Za-z0-9_.~-]+");

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");

  private static final String ARTICLE = "A#";
  private static final String VOICE = "V#";
  private static final String EXCHANGE = "X#";
  private static final String DAYS = "P#";
  private static final String SPANS = "S#";
  static final String LINE = "L#";

  private Keys() {}

  static Map<String, AttributeValue> article(String id) {
    return key(ARTICLE + id, "A");
  }

  static Map<String, AttributeValue> voice(String id) {
    return key(voiceGroup(id), "V");
  }

  static Map<String, AttributeValue> text(String voice) {
    return key(voiceGroup(voice), "T");
  }

  static Map<String, AttributeValue> tallies(String voice) {
    return key(voiceGroup(voice), "Y");
  }

  static Map<String, AttributeValue> posting(String voice, String exchange) {
    return key(voiceGroup(voice), exchangeGroup(exchange));
  }

  static Map<String, AttributeValue> exchange(String id) {
    return key(exchangeGroup(id), "X");
  }

  /** The item that puts an exchange on a line of its parties. */
  static Map<String, AttributeValue> exchangeLine(String id, String line) {
    return key(exchangeGroup(id), LINE + line);
  }

  /** The keys of an item, whatever else is known of it. */
  static Map<String, AttributeValue> of(Item item) {
    return key(item.text(PK), item.text(SK));
  }

  static String voiceGroup(String voice) {
    return VOICE + voice;
  }

  static String exchangeGroup(String exchange) {
    return EXCHANGE + exchange;
  }

  /**
   * The exchanges of a single day between the same parties, bodies and living people apart.
   *
   * @param sides as {@link Identity#sides} gives them
   */
  static String daysGroup(String sides) {
    return DAYS + sides;
  }

  /** The others that have a date: few, and some of them reach far. */
  static String spansGroup(String sides) {
    return SPANS + sides;
  }

  /** Whether an exchange may be called so; what readers send may be anything. */
  static boolean isExchangeId(String id) {
    return id.length() <= Limits.ID_CHARACTERS && EXCHANGE_ID.matcher(id).matches();
  }

  /** Whether an article or a voice may be called so. */
  static boolean isDigest(String id) {
    return DIGEST.matcher(id).matches();
  }

  /** Whether that stands where others have their time. */
  static boolean isUndated(String time) {
    return time.equals(UNDATED);
  }

  /** The voice's id in a key made by {@link #voiceGroup}. */
  static String voiceId(String group) {
    return group.substring(VOICE.length());
  }

  /** The exchange's id in a key made by {@link #exchangeGroup}. */
  static String exchangeId(String group) {
    return group.substring(EXCHANGE.length());
  }

  /** Place on a line: what has no time comes first, then by time, then by id. */
  static String at(Optional<String> time, String id) {
    return time.orElse(UNDATED) + "#" + id;
  }

  /** The day or moment of what stands at a place, as text. */
  static String timeAt(String place) {
    return place.substring(0, place.indexOf('#'));
  }

  /** The id of what stands at a place. */
  static String idAt(String place) {
    return place.substring(place.indexOf('#') + 1);
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of(PK, AttributeValue.fromS(pk), SK, AttributeValue.fromS(sk));
  }
}
