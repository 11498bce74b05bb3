package dev.handover.query;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.Map;

/** Events as an HttpApi sends them. */
final class Events {
  private Events() {}

  /** A GET on the default stage; the target is a path with or without a query string. */
  static APIGatewayV2HTTPEvent get(String target) {
    return event("GET", target, "$default");
  }

  /** A GET with headers; their names are in lower case, as an HttpApi sends them. */
  static APIGatewayV2HTTPEvent get(String target, Map<String, String> headers) {
    APIGatewayV2HTTPEvent event = get(target);
    event.setHeaders(headers);
    return event;
  }

  static APIGatewayV2HTTPEvent event(String method, String target, String stage) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String query = mark < 0 ? "" : target.substring(mark + 1);
    RequestContext context =
        RequestContext.builder()
            .withStage(stage)
            .withHttp(RequestContext.Http.builder().withMethod(method).withPath(path).build())
            .build();
    return APIGatewayV2HTTPEvent.builder()
        .withVersion("2.0")
        .withRawPath(path)
        .withRawQueryString(query)
        .withRequestContext(context)
        .build();
  }
}
