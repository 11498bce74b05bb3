package dev.handover.query.page;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.resource.Document;
import java.util.List;

/**
 * A text that lies beside the code: a page, or what a page loads.
 *
 * @param name of the file
 * @param kept whether caches may keep it without asking: only what a release seldom changes
 */
public record PageResource(Format format, String name, boolean kept) implements Document {
  private static final String A_DAY = "public, max-age=86400";

  @Override
  public List<Format> formats() {
    return List.of(format);
  }

  @Override
  public Answer answer(Request request, Format asked, Query query) {
    String text = ClassPath.text(PageResource.class, name);
    if (format == Format.HTML) {
      return HtmlPage.answer(text, request);
    }
    Answer answer = Answer.ok(format.contentType(), text);
    return kept ? answer.with("cache-control", A_DAY) : answer;
  }
}
