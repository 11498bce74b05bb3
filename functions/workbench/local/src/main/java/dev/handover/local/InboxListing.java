package dev.handover.local;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What lies in the inbox.
 *
 * @param stamps every file by its path in the folder, with a stamp that differs when it was written
 *     to; hidden files and those that editors and browsers write first are left out
 * @param unread paths of files and folders that are there and could not be read; the empty path is
 *     the inbox itself
 */
record InboxListing(Map<String, String> stamps, Set<String> unread) {

  /** Reads a folder; one that is not there is one that cannot be read: a disk not mounted, say. */
  static InboxListing of(Path folder) {
    InboxVisitor visitor = new InboxVisitor(folder);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
      return visitor.listing();
    } catch (IOException e) {
      // A folder broke off half-way, and what else was seen may be as incomplete.
      return new InboxListing(visitor.listing().stamps(), Set.of(""));
    }
  }

  /** Whether a file is surely not there: not listed, and not where nothing could be read. */
  boolean lacks(String key) {
    return !stamps.containsKey(key)
        && unread.stream()
            .noneMatch(path -> path.isEmpty() || key.equals(path) || key.startsWith(path + "/"));
  }
}
