package dev.handover.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What it takes to forge a cursor; decision 0002 says that anybody can make a seal. */
final class Forgery {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final String DIGEST = "0123456789abcdef0123456789abcdef";

  private Forgery() {}

  /** A cursor with a right seal for a position. */
  static String sealed(ForgedCursorsTest.Listed list, String position) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("1\n" + list.query() + "\n" + position).getBytes(UTF_8));
      return "1" + encoded(Arrays.copyOf(digest, 12)) + encoded(position.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encoded(byte[] octets) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }

  static String letters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < count; n++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  /** Other Base64 that many decoders take for the same. */
  static String respelled(String base64, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> base64 + "=".repeat(1 + random.nextInt(3));
      case 1 -> base64 + "\n";
      case 2 -> " " + base64;
      default -> withStrayBits(base64);
    };
  }

  // The last character of a group that is not whole has bits which mean nothing.
  private static String withStrayBits(String base64) {
    int last = base64.length() - 1;
    int bits = base64.length() % 4 == 0 ? 0 : 1;
    char other = ALPHABET.charAt(ALPHABET.indexOf(base64.charAt(last)) ^ bits);
    return bits == 0 ? base64 + "==" : base64.substring(0, last) + other;
  }

  /** A place at which nothing of the list can stand. */
  static String foreignPlace(ForgedCursorsTest.Listed list, Random random) {
    String path = list.query();
    String moment = "2025-07-05T08:00:0" + random.nextInt(10) + ".000Z";
    String day = "2025-07-0" + (1 + random.nextInt(9));
    String exchange = "RUS-UKR-" + day;
    List<String> places;
    if (path.contains("/reports")) {
      places =
          List.of(
              day + "#" + exchange,
              "-#" + DIGEST,
              "RUS-UKR-1999-01-01#" + DIGEST + "#" + DIGEST,
              "#" + DIGEST + "#" + DIGEST,
              exchange + "#" + DIGEST,
              "RUS-UKR-2025-07-01#" + DIGEST + "#" + DIGEST.toUpperCase(Locale.ROOT));
    } else if (path.startsWith("/exchanges?updated_since")) {
      String at = moment + "#" + exchange;
      places =
          List.of(
              at,
              day + "|" + at + "|",
              moment + "|" + day + "#" + exchange + "|",
              moment + "|-#" + exchange + "|",
              moment + "|" + moment + "#" + DIGEST + "|",
              moment + "|" + at + "|" + exchange,
              moment + "|" + at + "|=" + "A".repeat(600));
    } else if (path.startsWith("/exchanges")) {
      places =
          List.of(
              moment + "#" + exchange,
              day + "#" + DIGEST,
              "-#" + DIGEST,
              exchange + "#" + DIGEST + "#" + DIGEST,
              "2025-02-30#" + exchange,
              "9999-99-99#" + exchange,
              "+10000-01-01#" + exchange,
              day + "#",
              day + "#" + "A".repeat(600));
    } else if (path.startsWith("/articles")) {
      places =
          List.of(
              day + "#" + DIGEST,
              moment + "#" + exchange,
              "9999-99-99#" + DIGEST,
              "2025-07-04T25:00:00.000Z#" + DIGEST,
              "+10000-01-01T00:00:00.000Z#" + DIGEST,
              moment + "#" + DIGEST + "0");
    } else {
      places =
          List.of(
              moment + "#" + DIGEST,
              day + "#" + exchange,
              "0000-00-00#" + DIGEST,
              day + "#" + DIGEST.substring(1));
    }
    return encoded(places.get(random.nextInt(places.size())).getBytes(UTF_8));
  }
}
