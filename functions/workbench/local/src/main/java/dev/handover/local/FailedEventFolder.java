package dev.handover.local;

import dev.handover.ledger.ObjectKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The local stack's failed events, a file each, written as Lambda writes its messages. */
final class FailedEventFolder implements FailedEvents {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;

  FailedEventFolder(Path folder) {
    this.folder = folder;
  }

  /** Where it is in a data folder. */
  static Path in(Path data) {
    return data.resolve("failed");
  }

  /** Keeps an event; the last one of a key counts, as the bucket is read as it then is. */
  void keep(ObjectKey object, String event, String fault) {
    var record =
        Map.of(
            "version",
            "1.0",
            "timestamp",
            Instant.now().toString(),
            "requestContext",
            Map.of("condition", "RetriesExhausted", "approximateInvokeCount", 3),
            "requestPayload",
            JSON.readTree(event),
            "responsePayload",
            Map.of("errorMessage", fault));
    try {
      Files.writeString(file(object), JSON.writeValueAsString(record));
    } catch (IOException e) {
      throw new UncheckedIOException("A failed event cannot be kept in " + folder, e);
    }
  }

  /** What failed has come right without anybody's doing. */
  void forget(ObjectKey object) {
    delete(file(object));
  }

  private Path file(ObjectKey object) {
    return folder.resolve(object.articleId() + ".json");
  }

  @Override
  public List<FailedEvent> next() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(FailedEventFolder::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FailedEvent read(Path file) {
    try {
      return FailedEvent.of(file.toString(), file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void release(FailedEvent event) {
    // Nobody is kept off a file.
  }

  @Override
  public void remove(FailedEvent event) {
    delete(Path.of(event.receipt()));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // It holds nothing open.
  }
}
