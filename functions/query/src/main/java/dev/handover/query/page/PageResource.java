package dev.handover.query.page;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.resource.Resource;
import java.util.List;

/**
 * A text that lies beside the code: a page, or what a page loads.
 *
 * @param name of the file
 */
public record PageResource(Format format, String name) implements Resource<PageResource.Query> {
  /** Nothing can be asked. */
  public record Query() {}

  private static final String A_DAY = "public, max-age=86400";

  @Override
  public List<Format> formats() {
    return List.of(format);
  }

  @Override
  public List<ProblemType> problems() {
    return List.of();
  }

  @Override
  public Query read(Arguments arguments) {
    return new Query();
  }

  @Override
  public Answer answer(Request request, Format asked, Query query) {
    String text = ClassPath.text(PageResource.class, name);
    return format == Format.HTML
        ? HtmlPage.answer(text, request)
        : Answer.ok(format.contentType(), text).with("cache-control", A_DAY);
  }
}
