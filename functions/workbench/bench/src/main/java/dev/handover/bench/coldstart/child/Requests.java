package dev.handover.bench.coldstart.child;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.Map;

/** Requests as objects. */
final class Requests {
  private Requests() {}

  static APIGatewayV2HTTPEvent get(String path, String query, Map<String, String> headers) {
    RequestContext.Http http = new RequestContext.Http();
    http.setMethod("GET");
    RequestContext context = new RequestContext();
    context.setHttp(http);
    context.setStage("$default");
    APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();
    event.setRequestContext(context);
    event.setRawPath(path);
    event.setRawQueryString(query);
    event.setHeaders(headers);
    return event;
  }
}
