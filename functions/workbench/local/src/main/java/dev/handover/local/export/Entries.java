package dev.handover.local.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of a page in JSON.
 *
 * @param lines an entry each
 * @param next the address of the page that follows, if there may be more
 */
record Entries(List<String> lines, Optional<String> next) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NEXT = "next";

  Entries {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a page.
   *
   * @param list the name of the list
   * @throws ExportException if it is none
   */
  static Entries of(String page, String list) {
    JsonNode body = parsed(page);
    JsonNode entries = body.path(list);
    if (!entries.isArray() || !body.has(NEXT)) {
      throw new ExportException("A page is no list of " + list + " with a \"next\".");
    }
    List<String> lines = new ArrayList<>();
    entries.values().forEach(entry -> lines.add(JSON.writeValueAsString(entry)));
    return new Entries(lines, body.path(NEXT).stringValueOpt());
  }

  private static JsonNode parsed(String page) {
    try {
      return JSON.readTree(page);
    } catch (JacksonException e) {
      throw new ExportException("A page is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
