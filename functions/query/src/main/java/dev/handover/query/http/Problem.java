package dev.handover.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Why a request got no result (RFC 9457).
 *
 * @param detail what happened and what to do
 * @param errors every fault of the request, where faults of parameters are the reason
 */
public record Problem(ProblemType type, String detail, List<Fault> errors) {
  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem that lies in no parameter. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, List.of());
  }

  /** The problem of a request with these faults. */
  public static Problem invalidParameters(List<Fault> faults) {
    return new Problem(
        ProblemType.INVALID_PARAMETERS,
        "Each entry of errors names a parameter and what to write; mend them all and ask again.",
        faults);
  }

  /** The problem as an answer to that request. */
  public Answer answer(Request request) {
    Body body =
        new Body(
            request.base() + type.uri(),
            type.title(),
            type.status(),
            detail,
            request.instance(),
            errors);
    return Answer.of(type.status(), "application/problem+json", Json.write(body))
        .with("cache-control", "no-store");
  }

  @JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
  private record Body(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {}
}
