package dev.handover.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The keys that open a closed API. No text of this class ever holds one. */
final class ApiKeys {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~-]{32,128}");

  private final List<byte[]> keys;

  private ApiKeys(List<byte[]> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * The keys of a list with commas between.
   *
   * @throws IllegalStateException if there is none, or one is not as the template takes it
   */
  static ApiKeys parse(String list) {
    if (list.isBlank()) {
      throw new IllegalStateException("ACCESS is key, so set API_KEYS to one key or several");
    }
    List<byte[]> keys = new ArrayList<>();
    for (String key : list.split(",", -1)) {
      if (!KEY.matcher(key).matches()) {
        throw new IllegalStateException(
            "Key %d of API_KEYS is not 32 to 128 letters, digits and . _ ~ -; make a new one"
                .formatted(keys.size() + 1));
      }
      keys.add(key.getBytes(StandardCharsets.UTF_8));
    }
    return new ApiKeys(keys);
  }

  /** Whether this is one of them; how long that takes tells nothing about any. */
  boolean hold(String offered) {
    byte[] bytes = offered.getBytes(StandardCharsets.UTF_8);
    boolean held = false;
    for (byte[] key : keys) {
      held |= MessageDigest.isEqual(bytes, key);
    }
    return held;
  }
}
