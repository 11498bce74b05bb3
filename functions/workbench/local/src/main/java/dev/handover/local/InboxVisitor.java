package dev.handover.local;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Notes what it comes by in the inbox. */
final class InboxVisitor extends SimpleFileVisitor<Path> {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\..*|~\\$.*|.*(~|\\.tmp|\\.part|\\.partial|\\.crdownload|\\.swp)");

  private final Path folder;
  private final Map<String, String> stamps = new TreeMap<>();
  private final Set<String> unread = new TreeSet<>();

  InboxVisitor(Path folder) {
    this.folder = folder;
  }

  InboxListing listing() {
    return new InboxListing(stamps, unread);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    return isHidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (UNFINISHED.matcher(file.getFileName().toString()).matches()) {
      return FileVisitResult.CONTINUE;
    }
    // Links are followed, so that what is still a link leads nowhere: to a disk not mounted, say.
    if (attributes.isSymbolicLink() || file.equals(folder)) {
      unread.add(key(file));
    } else if (attributes.isRegularFile()) {
      stamps.put(key(file), attributes.size() + " " + attributes.lastModifiedTime().toMillis());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    boolean removedMeanwhile = e instanceof NoSuchFileException && !file.equals(folder);
    // Behind a loop lies nothing that is not visited anyway.
    if (!removedMeanwhile && !isHidden(file) && !(e instanceof FileSystemLoopException)) {
      unread.add(key(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path visited) {
    return !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
  }

  private String key(Path file) {
    return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
  }
}
