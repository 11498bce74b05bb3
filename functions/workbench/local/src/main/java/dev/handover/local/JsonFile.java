package dev.handover.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A value that is kept in a file between runs. */
final class JsonFile<T> {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final Class<T> type;

  JsonFile(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /** The value kept, or {@code start} where there is none. */
  T loadOr(T start) {
    if (!Files.exists(file)) {
      return start;
    }
    try {
      return JSON.readValue(file, type);
    } catch (JacksonException e) {
      throw new StackException(
          file + " is not what was written there. Delete the data folder to start afresh.", e);
    }
  }

  /** Keeps a value; whoever reads meanwhile gets the old one or the new one. */
  void save(T value) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      JSON.writeValue(draft, value);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
