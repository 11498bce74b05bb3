package dev.handover.query.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What goes back to the client.
 *
 * @param headers lower-case names, one value each
 * @param body empty when there is none
 */
public record Answer(int status, Map<String, String> headers, String body) {
  public Answer {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /** 200 with a body that caches may keep if they ask each time whether it still holds. */
  public static Answer ok(String contentType, String body) {
    return of(200, contentType, body).with("cache-control", "no-cache");
  }

  /** An answer without a body. */
  public static Answer noContent() {
    return new Answer(
        204, Map.of("cache-control", "no-cache", "x-content-type-options", "nosniff"), "");
  }

  static Answer of(int status, String contentType, String body) {
    return new Answer(
        status, Map.of("content-type", contentType, "x-content-type-options", "nosniff"), body);
  }

  /** The same with one more header, or one changed. */
  public Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** Length of the body in UTF-8. */
  public int bodyBytes() {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }

  /** What a client gets whose copy still holds. */
  Answer notModified() {
    Map<String, String> kept = new TreeMap<>(headers);
    kept.keySet().removeAll(Set.of("content-type", "content-disposition"));
    return new Answer(304, kept, "");
  }
}
