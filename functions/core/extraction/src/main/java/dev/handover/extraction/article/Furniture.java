package dev.handover.extraction.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page is not its article: the selectors in {@code furniture.selectors}, and headers
 * without a heading.
 */
final class Furniture {
  private static final List<String> SELECTORS = selectors();

  private Furniture() {}

  static void removeFrom(Document page) {
    SELECTORS.forEach(selector -> page.select(selector).remove());
    // The selector header:not(:has(h1)) looks through each header anew, which nested ones multiply.
    Set<Element> headed = new HashSet<>();
    for (Element heading : page.select("h1")) {
      Element at = heading.parent();
      while (at != null && headed.add(at)) {
        at = at.parent();
      }
    }
    for (Element header : page.select("header")) {
      if (!headed.contains(header)) {
        header.remove();
      }
    }
  }

  private static List<String> selectors() {
    try (InputStream stream = Furniture.class.getResourceAsStream("furniture.selectors")) {
      if (stream == null) {
        throw new IllegalStateException("No furniture.selectors");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read furniture.selectors", e);
    }
  }
}
