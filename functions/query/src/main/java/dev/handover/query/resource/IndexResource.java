package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import dev.handover.query.page.ClassPath;
import dev.handover.query.page.HtmlPage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the resources with their parameters; in a browser, a page that shows the exchanges. */
final class IndexResource implements Document {
  private final List<Route> routes;

  /**
   * @param routes what is listed; may grow until the first request
   */
  IndexResource(List<Route> routes) {
    this.routes = Collections.unmodifiableList(routes);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.JSON, Format.HTML);
  }

  @Override
  public Answer answer(Request request, Format format, Query query) {
    if (format == Format.HTML) {
      return HtmlPage.answer(ClassPath.text(HtmlPage.class, "index.html"), request);
    }
    return Answer.ok(
        format.contentType(),
        Json.write(new Index(routes.stream().map(route -> entry(request, route)).toList())));
  }

  private static Entry entry(Request request, Route route) {
    Map<String, String> parameters = new LinkedHashMap<>();
    route.parameters().forEach(each -> parameters.put(each.name(), each.meaning()));
    return new Entry(request.base() + route.path().text(), route.meaning(), parameters);
  }

  private record Index(List<Entry> resources) {}

  @JsonPropertyOrder({"path", "meaning", "parameters"})
  private record Entry(String path, String meaning, Map<String, String> parameters) {}
}
