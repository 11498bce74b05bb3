package dev.handover.extraction.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The published date in a page's metadata, JSON-LD or time element. */
final class PublishedMetadata {
  private static final List<String> FIELDS =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=datePublished]",
          "meta[name=pubdate]",
          "meta[name=date]",
          "meta[name=DC.date.issued]",
          "meta[property=og:article:published_time]");

  private static final String LINKED_DATE = "\"datePublished\"";

  private PublishedMetadata() {}

  static Optional<LocalDate> find(Document page) {
    return FIELDS.stream()
        .flatMap(field -> page.select(field).stream())
        .flatMap(meta -> PublishedStamp.day(meta.attr("content")).stream())
        .findFirst()
        .or(() -> linkedData(page))
        .or(() -> timeElement(page));
  }

  private static Optional<LocalDate> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .filter(data -> data.contains(LINKED_DATE))
        .map(data -> data.substring(data.indexOf(LINKED_DATE) + LINKED_DATE.length()))
        .flatMap(rest -> quotedValue(rest).stream())
        .flatMap(stamp -> PublishedStamp.day(stamp).stream())
        .findFirst();
  }

  /** What stands behind a member's name: a colon and a string, of which the start is enough. */
  private static Optional<String> quotedValue(String rest) {
    String value = rest.stripLeading();
    if (!value.startsWith(":")) {
      return Optional.empty();
    }
    String quoted = value.substring(1).stripLeading();
    return quoted.startsWith("\"") ? Optional.of(quoted.substring(1)) : Optional.empty();
  }

  private static Optional<LocalDate> timeElement(Document page) {
    return page.select("time[datetime]").stream()
        .flatMap(time -> PublishedStamp.day(time.attr("datetime")).stream())
        .findFirst();
  }
}
