package dev.handover.local.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there when all of it is. Until then what is written stands beside it, under its
 * name with {@code .part}; whatever keeps it from its end removes that.
 */
public final class WholeFile {

  /** What writes it. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; gives what is to be known of it. */
    long write(OutputStream out) throws IOException, InterruptedException;
  }

  private WholeFile() {}

  /**
   * Writes the file, in place of one that may be there; gives what the content gives.
   *
   * @throws IOException if it cannot be written; the one that was there still is
   */
  public static long write(Path file, Content content) throws IOException, InterruptedException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
      throw new IOException("it is there and is no file");
    }
    String name = target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = target.resolveSibling(name);
    // For those who end the process while it waits for a page.
    part.toFile().deleteOnExit();
    try {
      long told;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        told = content.write(out);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return told;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
