package dev.handover.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.query.http.Json;

/**
 * One line of the log for one request.
 *
 * @param path without the query string
 * @param durationMs milliseconds from event to answer
 * @param requestId Lambda's, as other lines of the log have it
 */
@JsonPropertyOrder({"method", "path", "status", "duration_ms", "request_id"})
record AccessLog(
    String method,
    String path,
    int status,
    @JsonProperty("duration_ms") long durationMs,
    @JsonProperty("request_id") String requestId) {
  /** The line, without its end. */
  String line() {
    return Json.write(this);
  }
}
