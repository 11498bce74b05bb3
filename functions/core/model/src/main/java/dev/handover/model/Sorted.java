package dev.handover.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Maps in the order of their keys. {@link Map#copyOf} iterates in an order that differs from run to
 * run; the same bytes must give the same JSON.
 */
final class Sorted {
  private Sorted() {}

  static <V> Map<String, V> byKey(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
