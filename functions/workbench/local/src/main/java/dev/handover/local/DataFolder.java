package dev.handover.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where the local stack keeps bucket and table between runs; one stack at a time. */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folders where they are missing, and takes the data folder for this stack.
   *
   * @throws StackException if they cannot be written, or another stack runs on them
   */
  static DataFolder open(Path root) {
    try {
      Files.createDirectories(root);
      DataFolder folder = new DataFolder(root, locked(root));
      Files.createDirectories(folder.s3());
      Files.createDirectories(folder.dynamoDb());
      Files.createDirectories(folder.failed());
      Files.deleteIfExists(folder.log());
      Addresses.forget(root);
      return folder;
    } catch (IOException e) {
      throw new StackException("The data folder cannot be written: " + e, e);
    }
  }

  private static FileChannel locked(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new StackException(
          "Another local stack runs on " + root + ". Stop it, or name another folder by --data.");
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path root() {
    return root;
  }

  Path s3() {
    return root.resolve("s3");
  }

  Path dynamoDb() {
    return root.resolve("dynamodb");
  }

  /** What the ledger was told of. */
  Path delivered() {
    return root.resolve("delivered.json");
  }

  /** What was mirrored from the inbox. */
  Path mirrored() {
    return root.resolve("mirrored.json");
  }

  /** Events that failed three times. */
  Path failed() {
    return FailedEventFolder.in(root);
  }

  /** What the functions log. */
  Path log() {
    return root.resolve("lambda.log");
  }

  @Override
  public void close() throws IOException {
    Addresses.forget(root);
    lock.close();
  }
}
