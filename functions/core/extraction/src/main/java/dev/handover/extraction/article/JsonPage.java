package dev.handover.extraction.article;

import dev.handover.model.RejectionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** IPTC ninjs and schema.org NewsArticle. */
final class JsonPage {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(ArticleLimits.JSON_DEPTH_MAX)
                          .build())
                  .build())
          .build();

  private static final List<String> TITLES = List.of("headline", "title", "name");
  private static final List<String> BODIES = List.of("articleBody", "body_text", "body", "text");
  private static final List<String> MARKUP_BODIES = List.of("body_xhtml", "body_html");
  private static final List<String> DATES =
      List.of("datePublished", "firstcreated", "published", "pubdate", "versioncreated", "date");
  private static final List<String> LANGUAGES = List.of("inLanguage", "language");

  private JsonPage() {}

  static Page read(String text) throws UnreadableException {
    JsonNode article = article(parse(text));
    String title = first(article, TITLES).orElse("");
    String body = body(article);
    Optional<LocalDate> published =
        DATES.stream()
            .flatMap(field -> first(article, List.of(field)).stream())
            .flatMap(stamp -> PublishedStamp.day(stamp).stream())
            .findFirst();
    return new Page(
        title, title + "\n" + body, published, first(article, LANGUAGES).flatMap(Page::language));
  }

  private static String body(JsonNode article) throws UnreadableException {
    Optional<String> text = first(article, BODIES);
    if (text.isPresent()) {
      return text.get();
    }
    Optional<String> markup = first(article, MARKUP_BODIES);
    if (markup.isPresent()) {
      return MarkupPage.body(MarkupPage.parse(markup.get()));
    }
    throw new UnreadableException(
        RejectionReason.MALFORMED,
        "The JSON has none of "
            + BODIES
            + " or "
            + MARKUP_BODIES
            + "; put ninjs or a schema.org NewsArticle.");
  }

  private static JsonNode parse(String text) throws UnreadableException {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new UnreadableException(
          RejectionReason.MALFORMED,
          "The JSON cannot be read (" + e.getOriginalMessage() + "); put valid JSON.");
    }
  }

  /** The object itself, or the first in a list or graph that has a body. */
  private static JsonNode article(JsonNode node) {
    JsonNode list = node.isArray() ? node : node.path("@graph");
    for (JsonNode item : list) {
      if (first(item, BODIES).isPresent() || first(item, MARKUP_BODIES).isPresent()) {
        return item;
      }
    }
    return node;
  }

  private static Optional<String> first(JsonNode node, List<String> fields) {
    return fields.stream()
        .map(node::path)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
