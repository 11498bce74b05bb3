package dev.handover.query;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.ledger.Ledger;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request and all that came of it. */
record Asked(APIGatewayV2HTTPResponse response, List<String> log) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Asked of(DynamoDbClient client, APIGatewayV2HTTPEvent event) {
    return of(new Ledger(client, "handover"), event);
  }

  static Asked of(Ledger ledger, APIGatewayV2HTTPEvent event) {
    return of(new QueryFunction(ledger), event);
  }

  static Asked of(QueryFunction function, APIGatewayV2HTTPEvent event) {
    RecordingContext context = new RecordingContext();
    return new Asked(function.handleRequest(event, context), context.lines());
  }

  int status() {
    return response.getStatusCode();
  }

  String header(String name) {
    return response.getHeaders().getOrDefault(name, "");
  }

  JsonNode json() {
    return JSON.readTree(response.getBody());
  }
}
