package dev.handover.ingest.event;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** How an envelope writes an object's key. */
public enum KeyEncoding {
  /** As a form does: a space is {@code +}, a plus sign {@code %2B}. */
  FORM {
    @Override
    public String decoded(String key) {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    }
  },

  /** As an address does: a space is {@code %20}, a plus sign may be itself. */
  ADDRESS {
    @Override
    public String decoded(String key) {
      return FORM.decoded(key.replace("+", "%2B"));
    }
  },

  /** As it is. */
  PLAIN {
    @Override
    public String decoded(String key) {
      return key;
    }
  };

  /**
   * The key in the bucket.
   *
   * @throws IllegalArgumentException if the key is not encoded so
   */
  public abstract String decoded(String key);
}
