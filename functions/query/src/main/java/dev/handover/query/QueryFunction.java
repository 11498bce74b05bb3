package dev.handover.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.ledger.Ledger;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Delivery;
import dev.handover.query.http.Request;
import dev.handover.query.resource.Router;
import dev.handover.query.resource.Routes;
import java.util.Optional;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Answers queries about exchanges, as the Lambda behind an HttpApi. */
public final class QueryFunction
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final Router router;
  private final Gatekeeper gatekeeper;

  /**
   * Reads the table that the environment's {@code TABLE_NAME} names, for whom {@code ACCESS} says.
   *
   * @throws IllegalStateException if one of them is missing, or the keys that access asks for are
   */
  public QueryFunction() {
    this(new Ledger(client(), table()), Gatekeeper.of(System.getenv()));
  }

  /** Reads a given ledger for anybody. */
  public QueryFunction(Ledger ledger) {
    this(ledger, Gatekeeper.open());
  }

  QueryFunction(Ledger ledger, Gatekeeper gatekeeper) {
    this.router = new Router(Routes.of(ledger));
    this.gatekeeper = gatekeeper;
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    long start = System.nanoTime();
    Request request = HttpApi.request(event);
    Answer answer =
        new FaultBarrier(context).answer(request, each -> gatekeeper.answer(each, router::answer));
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    AccessLog entry =
        new AccessLog(
            request.method(),
            request.instance(),
            answer.status(),
            milliseconds,
            context.getAwsRequestId());
    context.getLogger().log(entry.line());
    return HttpApi.response(Delivery.of(request, answer));
  }

  private static DynamoDbClient client() {
    return DynamoDbClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(
            calls ->
                calls
                    .apiCallAttemptTimeout(Limits.LEDGER_ATTEMPT_MAX)
                    .apiCallTimeout(Limits.LEDGER_CALL_MAX))
        .build();
  }

  private static String table() {
    return Optional.ofNullable(System.getenv("TABLE_NAME"))
        .filter(name -> !name.isBlank())
        .orElseThrow(
            () -> new IllegalStateException("Set TABLE_NAME to the name of the ledger's table"));
  }
}
