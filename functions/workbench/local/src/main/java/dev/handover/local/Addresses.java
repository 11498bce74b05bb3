package dev.handover.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Where the servers of a local stack listen, which may not be where they usually do. */
record Addresses(URI http, URI s3, URI dynamoDb, URI lambda) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The file in a data folder that tells of the stack that runs on it. */
  static Path in(Path data) {
    return data.resolve("addresses.json");
  }

  /** Keeps them for others to read. */
  void write(Path data) {
    try {
      Files.write(in(data), JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new StackException("The data folder cannot be written: " + e, e);
    }
  }

  /**
   * Those of the stack that runs on a data folder.
   *
   * @throws StackException if none runs
   */
  static Addresses read(Path data) {
    try {
      return JSON.readValue(Files.readAllBytes(in(data)), Addresses.class);
    } catch (NoSuchFileException e) {
      throw new StackException(
          "No local stack runs on %s. Start one with serve, or name its folder by --data."
              .formatted(data),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** They are nobody's any more. */
  static void forget(Path data) {
    try {
      Files.deleteIfExists(in(data));
    } catch (IOException e) {
      throw new StackException("The data folder cannot be written: " + e, e);
    }
  }
}
