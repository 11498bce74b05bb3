package dev.handover.extraction.article;

import dev.handover.extraction.date.DateStage;
import dev.handover.model.RejectionReason;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the bytes of an article: plain text, HTML or other markup, JSON. */
public final class ArticleReader {
  private final PublishedLine publishedLine;

  public ArticleReader(DateStage dates) {
    this.publishedLine = new PublishedLine(dates);
  }

  /**
   * Reads it.
   *
   * @throws UnreadableException if the content is no article
   */
  public Article read(byte[] content) throws UnreadableException {
    if (content.length > ArticleLimits.BYTES_MAX) {
      throw new UnreadableException(
          RejectionReason.TOO_LARGE,
          "The content has "
              + content.length
              + " bytes, an article at most "
              + ArticleLimits.BYTES_MAX
              + "; put its text alone.");
    }
    String text = Decoder.decode(content);
    Page page = page(text);
    String body = tidy(page.text());
    if (body.isEmpty()) {
      throw new UnreadableException(
          RejectionReason.EMPTY, "There is no text in the content; put the article's text.");
    }
    Optional<LocalDate> published =
        page.published()
            .or(() -> publishedLine.find(body))
            .or(() -> publishedLine.appeared(page.text()));
    return new Article(title(page, body), body, published, language(page, body));
  }

  private static String tidy(String text) {
    String lines = Normalizer.normalize(Paragraphs.tidy(text), Normalizer.Form.NFC);
    return Paragraphs.tidy(Boilerplate.dropFrom(lines));
  }

  private static Page page(String text) throws UnreadableException {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return MarkupPage.read(start);
    }
    if (start.startsWith("{") || isJsonList(start)) {
      return JsonPage.read(start);
    }
    return TextPage.read(text);
  }

  /** A list of objects; a text may begin with a bracket too: "[Updated at 14:00] ...". */
  private static boolean isJsonList(String start) {
    return start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
  }

  private static String title(Page page, String body) {
    return page.title().isEmpty() ? body.lines().findFirst().orElse("") : page.title();
  }

  private static String language(Page page, String body) {
    return page.language().orElseGet(() -> Language.of(body));
  }
}
