package dev.handover.local;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What lies in the inbox. */
final class InboxFiles {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\..*|~\\$.*|.*(~|\\.tmp|\\.part|\\.partial|\\.crdownload|\\.swp)");

  private final Path folder;

  InboxFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Every file by its path in the folder, with a stamp that differs when it was written to. Hidden
   * files and those that editors and browsers write first are left out.
   *
   * @throws IOException if the folder cannot be read
   */
  Map<String, String> stamps() throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(stamps));
    return stamps;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<String, String> stamps;

    Visitor(Map<String, String> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      return visited.equals(folder) || !visited.getFileName().toString().startsWith(".")
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean finished = !UNFINISHED.matcher(file.getFileName().toString()).matches();
      if (finished && attributes.isRegularFile()) {
        String stamp = attributes.size() + " " + attributes.lastModifiedTime().toMillis();
        stamps.put(key(file), stamp);
      }
      return FileVisitResult.CONTINUE;
    }

    // It was removed while we walked, or is not ours to read: the next round will tell.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private String key(Path file) {
    return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
  }
}
