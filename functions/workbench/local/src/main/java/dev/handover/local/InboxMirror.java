package dev.handover.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Mirrors a folder into the bucket: a file's path in the folder is its key. Only what came from
 * here is ever removed from the bucket, so what was mirrored is remembered between runs.
 */
final class InboxMirror {
  private final Path folder;
  private final S3Client s3;
  private final String bucket;
  private final JsonFile<Memory> file;
  private final Map<String, String> mirrored;
  private final Patience patience = new Patience();
  private final Notices notices;
  private Map<String, String> seen = Map.of();
  private Set<String> unreadBefore = Set.of();

  /**
   * Makes the folder, unless articles from it are in the bucket.
   *
   * @param memory file that remembers what was mirrored
   * @throws StackException if the folder cannot be made, or the file not be read
   */
  InboxMirror(Path folder, S3Client s3, String bucket, Path memory, Notices notices) {
    this.folder = folder;
    this.s3 = s3;
    this.bucket = bucket;
    this.file = new JsonFile<>(memory, Memory.class);
    this.notices = notices;
    Memory kept = file.loadOr(new Memory(folder.toString(), Map.of()));
    // Another folder's files are not missing only because they are not in this one.
    this.mirrored =
        new TreeMap<>(kept.folder().equals(folder.toString()) ? kept.stamps() : Map.of());
    if (mirrored.isEmpty()) {
      make(folder);
    }
  }

  // Made anew, a folder that went away would look as if its articles had been taken out.
  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StackException("The inbox cannot be made: " + e, e);
    }
  }

  private record Memory(String folder, Map<String, String> stamps) {}

  /** Compares once, and mirrors the files that have not changed since the round before. */
  void look() {
    InboxListing now = InboxListing.of(folder);
    boolean changed = false;
    for (Map.Entry<String, String> entry : now.stamps().entrySet()) {
      changed |= put(entry.getKey(), entry.getValue());
    }
    for (String key : List.copyOf(mirrored.keySet())) {
      changed |= now.lacks(key) && remove(key);
    }
    seen = now.stamps();
    if (changed) {
      file.save(new Memory(folder.toString(), mirrored));
    }
    tellOf(now.unread());
  }

  private void tellOf(Set<String> unread) {
    for (String path : unread) {
      if (!unreadBefore.contains(path)) {
        notices
            .faults()
            .accept(
                "%s cannot be read; what was mirrored from it stays in the bucket."
                    .formatted(folder.resolve(path)));
      }
    }
    unreadBefore = unread;
  }

  private boolean put(String key, String stamp) {
    // Someone may still be writing to a file that differs from the last round.
    boolean settled = stamp.equals(seen.get(key));
    if (!settled || stamp.equals(mirrored.get(key)) || !patience.allows(key, stamp)) {
      return false;
    }
    return attempt(
        key,
        stamp,
        () -> {
          s3.putObject(to -> to.bucket(bucket).key(key), folder.resolve(key));
          mirrored.put(key, stamp);
        });
  }

  private boolean remove(String key) {
    return patience.allows(key, "")
        && attempt(
            key,
            "",
            () -> {
              s3.deleteObject(which -> which.bucket(bucket).key(key));
              mirrored.remove(key);
            });
  }

  private boolean attempt(String key, String stamp, Runnable change) {
    try {
      change.run();
      patience.succeeded(key);
      return true;
    } catch (SdkException | UncheckedIOException e) {
      notices
          .faults()
          .accept(
              "%s in the inbox: failed, next try in %d ms at the earliest. %s"
                  .formatted(key, patience.failed(key, stamp).toMillis(), e.getMessage()));
      return false;
    }
  }
}
