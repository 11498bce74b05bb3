package dev.handover.query;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import java.util.Map;
import java.util.Optional;

/** An API Gateway HttpApi's events and responses, payload format 2.0. */
final class HttpApi {
  private static final String DEFAULT_STAGE = "$default";

  private HttpApi() {}

  /**
   * The request in an event. Every stage but the default one stands in front of the path.
   *
   * @throws IllegalArgumentException if the event is of another kind
   */
  static Request request(APIGatewayV2HTTPEvent event) {
    var context =
        Optional.ofNullable(event.getRequestContext())
            .filter(each -> each.getHttp() != null)
            .orElseThrow(HttpApi::foreign);
    String path = Optional.ofNullable(event.getRawPath()).orElseThrow(HttpApi::foreign);
    String query = Optional.ofNullable(event.getRawQueryString()).orElse("");
    String method = context.getHttp().getMethod();
    String prefix = "/" + Optional.ofNullable(context.getStage()).orElse(DEFAULT_STAGE);
    if (path.equals(prefix) || path.startsWith(prefix + "/")) {
      return new Request(method, prefix, rooted(path.substring(prefix.length())), query);
    }
    return new Request(method, "", rooted(path), query);
  }

  /** A header of the request; one that was sent twice has both values, with a comma between. */
  static Optional<String> header(APIGatewayV2HTTPEvent event, String name) {
    return Optional.ofNullable(event.getHeaders()).stream()
        .flatMap(headers -> headers.entrySet().stream())
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The response that carries an answer. */
  static APIGatewayV2HTTPResponse response(Answer answer) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(answer.status())
        .withHeaders(answer.headers())
        .withBody(answer.body())
        .withIsBase64Encoded(false)
        .build();
  }

  private static String rooted(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private static IllegalArgumentException foreign() {
    return new IllegalArgumentException(
        "The event is not of an HttpApi with payload format 2.0; put the function behind one");
  }
}
