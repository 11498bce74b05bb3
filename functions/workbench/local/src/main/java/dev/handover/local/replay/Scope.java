package dev.handover.local.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which objects of a bucket are meant.
 *
 * @param prefix of their keys
 * @param after only those whose keys come after this one, in the bucket's order
 * @param all whether those too that were read by this version of the rules
 */
public record Scope(String bucket, String prefix, Optional<String> after, boolean all) {
  boolean holds(String key) {
    return key.startsWith(prefix) && after.filter(start -> inOrder(key, start) <= 0).isEmpty();
  }

  /** S3 sorts keys by their bytes. */
  private static int inOrder(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
