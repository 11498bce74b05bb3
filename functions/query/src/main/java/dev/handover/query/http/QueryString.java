package dev.handover.query.http;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pairs of a query string in their order, names and values still encoded. It is read from the
 * raw string because an HttpApi joins repeated parameters with commas, which values may hold too.
 */
public record QueryString(List<Pair> pairs) {
  /**
   * One {@code name=value}.
   *
   * @param value empty for {@code name=} and for a name alone
   */
  public record Pair(String name, String value) {
    /** A pair of plain texts, encoded. */
    public static Pair of(String name, String value) {
      return new Pair(Percent.encode(name), Percent.encode(value));
    }
  }

  public QueryString {
    pairs = List.copyOf(pairs);
  }

  /** Splits a query string; nothing between two ampersands is no pair. */
  public static QueryString parse(String raw) {
    return new QueryString(
        Arrays.stream(raw.split("&"))
            .filter(part -> !part.isEmpty())
            .map(QueryString::pair)
            .toList());
  }

  @Override
  public String toString() {
    return pairs.stream()
        .map(pair -> pair.name() + "=" + pair.value())
        .collect(Collectors.joining("&"));
  }

  private static Pair pair(String part) {
    int equals = part.indexOf('=');
    return equals < 0
        ? new Pair(part, "")
        : new Pair(part.substring(0, equals), part.substring(equals + 1));
  }
}
