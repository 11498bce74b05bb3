package dev.handover.extraction.article;

import dev.handover.model.RejectionReason;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A web page, or the markup of a wire format: the article without the page's furniture. */
final class MarkupPage {
  private MarkupPage() {}

  static Page read(String markup) throws UnreadableException {
    Document page = parse(markup);
    Optional<LocalDate> published = PublishedMetadata.find(page);
    String language = page.select("html").attr("lang");
    String title = title(page);
    String text = body(page);
    return new Page(
        title,
        text.contains(title) ? text : title + "\n" + text,
        published,
        Page.language(language));
  }

  /** Parses a page, or the markup that stands in another format. */
  static Document parse(String markup) throws UnreadableException {
    Document page = Jsoup.parse(markup);
    AtomicInteger deepest = new AtomicInteger();
    page.traverse((_, depth) -> deepest.accumulateAndGet(depth, Math::max));
    if (deepest.get() > ArticleLimits.MARKUP_DEPTH_MAX) {
      throw new UnreadableException(
          RejectionReason.MALFORMED,
          "The markup is nested "
              + deepest.get()
              + " deep, an article's at most "
              + ArticleLimits.MARKUP_DEPTH_MAX
              + "; put the article's text alone.");
    }
    return page;
  }

  private static String title(Document page) {
    Optional<String> heading =
        Optional.ofNullable(page.selectFirst("h1")).map(Element::text).filter(t -> !t.isBlank());
    return heading.orElseGet(page::title);
  }

  /** The text of a page's article; takes the page's furniture away. */
  static String body(Document page) {
    Furniture.removeFrom(page);
    return paragraphs(main(page));
  }

  private static Element main(Document page) {
    int length = page.text().length();
    return page.select("article, [itemprop=articleBody], main").stream()
        .filter(element -> element.text().length() * 2 >= length)
        .findFirst()
        .orElseGet(page::body);
  }

  /** The text of an element, a line for each block and for each row of a table. */
  private static String paragraphs(Element element) {
    StringBuilder text = new StringBuilder();
    TableRows rows = TableRows.of(element);
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replace('\n', ' '));
            } else if (rows.isCellBehindAnother(node)) {
              text.append(" | ");
            } else if (breaks(node)) {
              text.append(rows.holds(node) ? ' ' : '\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              text.append(rows.holds(node) ? ' ' : '\n');
            }
          }
        },
        Objects.requireNonNull(element));
    return text.toString();
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }
}
