package dev.handover.bench.coldstart.child;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.bench.stack.InvocationContext;
import dev.handover.ledger.Ledger;
import dev.handover.query.QueryFunction;
import java.util.Map;

/** The query function, begun otherwise. */
public final class ChangedQuery
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final QueryFunction function;

  public ChangedQuery() {
    Ledger ledger = new Ledger(Clients.dynamoDb(), System.getenv("TABLE_NAME"));
    this.function = new QueryFunction(ledger);
    if (System.getProperty("lever.init", "").equals("page")) {
      function.handleRequest(
          Requests.get("/exchanges", "limit=1", Map.of("accept-encoding", "gzip")),
          new InvocationContext("query", _ -> {}));
    }
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return function.handleRequest(event, context);
  }
}
