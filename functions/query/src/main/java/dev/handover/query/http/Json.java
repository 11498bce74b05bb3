package dev.handover.query.http;

import tools.jackson.databind.json.JsonMapper;

/** The one way this function writes JSON. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** The value as JSON on one line. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
