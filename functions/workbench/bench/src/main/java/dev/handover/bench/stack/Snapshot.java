package dev.handover.bench.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that is to be the same in the end.
 *
 * @param items of the table by their keys, without counts of zero and without the hour at which a
 *     tombstone expires
 * @param pages bodies of the list of exchanges
 * @param exchanges body of each of them
 */
public record Snapshot(
    Map<String, Map<String, AttributeValue>> items,
    Map<String, String> pages,
    Map<String, String> exchanges) {
  private static final int PAGE = 10;

  /** What a table holds, and what its readers see. */
  public static Snapshot of(Iterable<Map<String, AttributeValue>> scan, Functions functions) {
    Map<String, String> pages = functions.pages(PAGE);
    return new Snapshot(items(scan), pages, functions.exchanges(pages));
  }

  /** The items alone, as {@link #items} has them. */
  public static Map<String, Map<String, AttributeValue>> items(
      Iterable<Map<String, AttributeValue>> scan) {
    Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
    for (Map<String, AttributeValue> item : scan) {
      Map<String, AttributeValue> counting = new HashMap<>(item);
      counting.remove("ttl");
      counting.values().removeIf(value -> "0".equals(value.n()));
      String key = text(item, "pk") + " " + text(item, "sk");
      if (!key.startsWith("X#") || counting.containsKey("voices")) {
        items.put(key, counting);
      }
    }
    return items;
  }

  /**
   * The items without what only events tell: their order and time, and that there was something
   * which is gone.
   */
  public Map<String, Map<String, AttributeValue>> itemsApartFromEvents() {
    Map<String, Map<String, AttributeValue>> told = new TreeMap<>();
    items.forEach(
        (key, item) -> {
          if (!key.startsWith("A#")) {
            told.put(key, item);
          } else if (!"removed".equals(text(item, "status"))) {
            Map<String, AttributeValue> article = new HashMap<>(item);
            article.keySet().removeAll(Set.of("sequencer", "changed", "at"));
            told.put(key, article);
          }
        });
    return told;
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }
}
