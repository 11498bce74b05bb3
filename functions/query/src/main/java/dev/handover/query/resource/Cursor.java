package dev.handover.query.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.query.Limits;
import dev.handover.query.parameter.InvalidValueException;
import dev.handover.query.parameter.Parameter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A place in the list that one query gives. As text it is opaque and fit for a URL: a version, the
 * seal and the position in base64url. Decision 0002 says why the seal needs no key.
 *
 * @param seal a digest that ties the position to its query
 * @param position where the ledger goes on
 */
record Cursor(String seal, String position) {
  /** What a client is told whose cursor is no cursor. */
  static final String MALFORMED =
      "This is not a cursor of this service; follow next as it was given, or leave the cursor out"
          + " to start again.";

  /** What a client is told whose cursor does not fit its query. */
  static final String FOREIGN =
      "This cursor was altered or belongs to another query; follow next as it was given, or leave"
          + " the cursor out to start again.";

  private static final String VERSION = "1";
  private static final int SEAL_OCTETS = 12;
  private static final int POSITION_START = 1 + SEAL_OCTETS * 4 / 3;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** The cursor for a position in a query's list. */
  static Cursor of(String query, String position) {
    return new Cursor(seal(query, position), position);
  }

  /**
   * Reads a cursor's text.
   *
   * @throws InvalidValueException if this service never wrote such a text
   */
  static Cursor parse(String text) throws InvalidValueException {
    if (text.length() > POSITION_START
        && text.length() <= Limits.CURSOR_CHARACTERS_MAX
        && text.startsWith(VERSION)) {
      Cursor cursor =
          new Cursor(text.substring(1, POSITION_START), position(text.substring(POSITION_START)));
      // Java's decoders let padding, stray last bits and broken UTF-8 pass; one spelling is right.
      if (cursor.toString().equals(text)) {
        return cursor;
      }
    }
    throw malformed();
  }

  /** Whether it was made for that query and is unaltered. */
  boolean belongsTo(String query) {
    return seal.equals(seal(query, position));
  }

  @Override
  public String toString() {
    return VERSION + seal + ENCODER.encodeToString(position.getBytes(UTF_8));
  }

  private static String position(String text) throws InvalidValueException {
    try {
      return new String(Base64.getUrlDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static InvalidValueException malformed() {
    return new InvalidValueException(MALFORMED);
  }

  private static String seal(String query, String position) {
    try {
      // A query is percent-encoded, so it holds no line feed and cannot run into the position.
      String sealed = String.join("\n", VERSION, query, position);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(UTF_8));
      return ENCODER.encodeToString(Arrays.copyOf(digest, SEAL_OCTETS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** How a cursor is written. */
  record Syntax() implements Parameter.Syntax<Cursor> {
    @Override
    public Cursor read(String value) throws InvalidValueException {
      return parse(value);
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "string", "maxLength", Limits.CURSOR_CHARACTERS_MAX);
    }

    @Override
    public Optional<String> example() {
      return Optional.empty();
    }
  }
}
