package dev.handover.query.resource;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Request;
import java.util.Map;

/**
 * Says that this function runs. It reads nothing, so that a check every few seconds costs nothing.
 */
final class HealthResource implements Document {
  @Override
  public Answer answer(Request request, Format format, Query query) {
    return Answer.ok(format.contentType(), Json.write(Map.of("status", "ok")));
  }
}
