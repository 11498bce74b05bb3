package dev.handover.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What both functions log, in a file: the terminal belongs to the user. */
final class LambdaLog {
  private final Path file;

  LambdaLog(Path file) {
    this.file = file;
  }

  /** Adds one message. */
  synchronized void add(String message) {
    try {
      Files.writeString(
          file, message.strip() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("The functions' log cannot be written", e);
    }
  }
}
