package dev.handover.query;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.query.http.Delivery;
import dev.handover.query.http.Request;
import java.util.HashMap;
import java.util.Locale;
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
    Map<String, String> headers = headers(event);
    String prefix = "/" + Optional.ofNullable(context.getStage()).orElse(DEFAULT_STAGE);
    if (path.equals(prefix) || path.startsWith(prefix + "/")) {
      return new Request(method, prefix, rooted(path.substring(prefix.length())), query, headers);
    }
    return new Request(method, "", rooted(path), query, headers);
  }

  // An HttpApi writes names in lower case; who invokes the function by hand may not.
  private static Map<String, String> headers(APIGatewayV2HTTPEvent event) {
    Map<String, String> headers = new HashMap<>();
    Optional.ofNullable(event.getHeaders())
        .ifPresent(
            sent ->
                sent.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value)));
    return headers;
  }

  /** The response that carries an answer. */
  static APIGatewayV2HTTPResponse response(Delivery answer) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(answer.status())
        .withHeaders(answer.headers())
        .withBody(answer.body())
        .withIsBase64Encoded(answer.isBase64())
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
