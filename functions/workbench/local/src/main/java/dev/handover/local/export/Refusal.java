package dev.handover.local.export;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why an attempt gave no page.
 *
 * @param passing whether another attempt may give it
 * @param delay what the service asks to wait before it, if it says
 * @param reason in words, each further fault on a line of its own
 */
record Refusal(boolean passing, Optional<Duration> delay, String reason) implements Attempt {
  /** Too many requests, and what gateways and the service say while something is out of order. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  /** What came instead of a page. */
  static Refusal answered(int status, HttpHeaders headers, String body) {
    return new Refusal(
        PASSING.contains(status),
        headers.firstValue("retry-after").flatMap(Refusal::delay),
        "answers " + status + reason(headers, body));
  }

  /** Nothing came, or not all. */
  static Refusal brokenOff(String reason) {
    return new Refusal(true, Optional.empty(), reason);
  }

  // Seconds or a date (RFC 9110, 10.2.3).
  private static Optional<Duration> delay(String value) {
    try {
      return value.matches("[0-9]{1,9}")
          ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
          : Optional.of(
              Duration.between(
                  Instant.now(),
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String reason(HttpHeaders headers, String body) {
    Optional<String> elsewhere = headers.firstValue("location");
    if (elsewhere.isPresent()) {
      return ": it is now at " + elsewhere.get();
    }
    try {
      return problem(JsonMapper.shared().readTree(body));
    } catch (JacksonException e) {
      return ", and does not say why; is this the address of a Handover service?";
    }
  }

  // A problem (RFC 9457) of the service, or an API Gateway's message.
  private static String problem(JsonNode body) {
    StringBuilder reason = new StringBuilder();
    for (String part : new String[] {"title", "detail", "message"}) {
      body.path(part).stringValueOpt().ifPresent(text -> reason.append(": ").append(text));
    }
    for (JsonNode error : body.path("errors").values()) {
      reason
          .append("\n  ")
          .append(error.path("parameter").asString(""))
          .append(": ")
          .append(error.path("detail").asString(""));
    }
    return reason.toString();
  }
}
