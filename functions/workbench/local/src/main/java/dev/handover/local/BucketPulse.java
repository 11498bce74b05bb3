package dev.handover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/**
 * When the bucket is worth a look: as soon as the S3 server writes to its list of the bucket's
 * objects, and in any case every second. Looking at a file is so much cheaper than listing the
 * bucket that it can be done far more often.
 */
final class BucketPulse {
  private static final Duration SILENCE_MAX = Duration.ofSeconds(1);

  private final Path list;
  private String seen = "";
  private long beat = System.nanoTime();

  /**
   * @param list the file in which the server keeps the list
   */
  BucketPulse(Path list) {
    this.list = list;
  }

  /** Whether it is time for a look. */
  boolean beats() {
    String now = stamp();
    boolean silent = System.nanoTime() - beat > SILENCE_MAX.toNanos();
    if (now.equals(seen) && !silent) {
      return false;
    }
    seen = now;
    beat = System.nanoTime();
    return true;
  }

  private String stamp() {
    try {
      BasicFileAttributes file = Files.readAttributes(list, BasicFileAttributes.class);
      return file.lastModifiedTime() + " " + file.size();
    } catch (IOException e) {
      // The server may keep its list elsewhere one day; the second's beat does not need it.
      return "";
    }
  }
}
