package dev.handover.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ends: a place on a line, sealed so that nobody builds on its form. */
final class Position {
  private Position() {}

  static String sealed(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place of a position.
   *
   * @throws UnknownPositionException if nothing on such a line can stand there
   */
  static String opened(String position, Line line) {
    String place = decoded(position);
    if (line.mayHold(place)) {
      return place;
    }
    throw new UnknownPositionException(position);
  }

  static String decoded(String position) {
    try {
      String place = new String(Base64.getUrlDecoder().decode(position), StandardCharsets.UTF_8);
      // Decoders let padding, stray last bits and broken UTF-8 pass; one spelling is ours.
      if (sealed(place).equals(position)) {
        return place;
      }
    } catch (IllegalArgumentException e) {
      // Then it is no Base64 at all.
    }
    throw new UnknownPositionException(position);
  }
}
