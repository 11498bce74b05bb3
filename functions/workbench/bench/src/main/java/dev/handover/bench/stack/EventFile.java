package dev.handover.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The events of {@code events/}, with another object or path in them. */
public final class EventFile {
  /** As seen from this module, where Maven runs its tests and its commands. */
  private static final Path FOLDER = Path.of("../../../events");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CREATED = read("s3-object-created.json");
  private static final String REMOVED = read("s3-object-removed.json");
  private static final String QUERY = read("httpapi-exchanges.json");

  private EventFile() {}

  /** S3 tells that an object was written. */
  public static String created(String key, String sequencer) {
    return change(CREATED, key, Optional.of(sequencer));
  }

  /** S3 tells that an object was removed. */
  public static String removed(String key, String sequencer) {
    return change(REMOVED, key, Optional.of(sequencer));
  }

  /** Somebody asks for an object to be read, whatever became of it. */
  public static String unsequenced(String key) {
    return change(CREATED, key, Optional.empty());
  }

  /**
   * An HTTP API hands on a GET.
   *
   * @param target path and query string
   */
  public static String get(String target) {
    ObjectNode event = (ObjectNode) JSON.readTree(QUERY);
    String[] parts = target.split("\\?", 2);
    event.put("rawPath", parts[0]);
    event.put("rawQueryString", parts.length == 2 ? parts[1] : "");
    event.remove("queryStringParameters");
    ((ObjectNode) event.at("/headers")).put("accept", "*/*");
    ((ObjectNode) event.at("/requestContext/http")).put("path", parts[0]);
    return event.toString();
  }

  private static String change(String template, String key, Optional<String> sequencer) {
    JsonNode event = JSON.readTree(template);
    ObjectNode object = (ObjectNode) event.at("/Records/0/s3/object");
    object.put("key", URLEncoder.encode(key, UTF_8).replace("%2F", "/"));
    object.remove("sequencer");
    sequencer.ifPresent(digits -> object.put("sequencer", digits));
    return event.toString();
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
