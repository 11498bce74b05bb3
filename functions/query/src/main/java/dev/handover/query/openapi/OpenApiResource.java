package dev.handover.query.openapi;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import dev.handover.query.resource.Document;
import dev.handover.query.resource.Route;
import java.util.Collections;
import java.util.List;

/** The interface described for programs. */
public final class OpenApiResource implements Document {
  private final List<Route> routes;

  /**
   * @param routes what is described; may grow until the first request
   */
  public OpenApiResource(List<Route> routes) {
    this.routes = Collections.unmodifiableList(routes);
  }

  @Override
  public Answer answer(Request request, Format format, Query query) {
    return Answer.ok(format.contentType(), Json.write(OpenApi.of(routes, request.base())));
  }
}
