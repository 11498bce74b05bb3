package dev.handover.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The strong entity tag of a representation (RFC 9110, 8.8.3): a digest of its octets before they
 * are coded, and the coding.
 */
record EntityTag(String opaque) {
  private static final int OCTETS = 15;

  static EntityTag of(String body, String coding) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
      String text = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, OCTETS));
      return new EntityTag(text + coding);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Whether the value of {@code If-None-Match} names it, or everything. */
  boolean isAmong(String candidates) {
    return Arrays.stream(candidates.split(","))
        .map(String::strip)
        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
        .anyMatch(candidate -> candidate.equals("*") || candidate.equals(toString()));
  }

  @Override
  public String toString() {
    return "\"" + opaque + "\"";
  }
}
