package dev.handover.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Where a page ends: a place on a line, sealed so that nobody builds on its form. */
final class Position {
  /** None, a day, or a moment in UTC. */
  private static final Pattern TIME =
      Pattern.compile("-|\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)?");

  private Position() {}

  static String sealed(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  static String opened(String position) {
    String place = decoded(position);
    String time = place.substring(0, Math.max(0, place.indexOf('#')));
    if (TIME.matcher(time).matches() && Keys.isExchangeId(Keys.idAt(place))) {
      return place;
    }
    throw unknown(position);
  }

  static String decoded(String position) {
    try {
      return new String(Base64.getUrlDecoder().decode(position), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unknown(position);
    }
  }

  static IllegalArgumentException unknown(String position) {
    return new IllegalArgumentException(
        "\"" + position + "\" is no position that a page gave as its next; start without one");
  }
}
