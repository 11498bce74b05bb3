package dev.handover.bench.coldstart.child;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.ledger.Ledger;
import dev.handover.query.QueryFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The query function, which has Jackson read and write its events instead of Lambda's own reader.
 */
public final class StreamQuery implements RequestStreamHandler {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final QueryFunction function =
      new QueryFunction(new Ledger(Clients.dynamoDb(), System.getenv("TABLE_NAME")));

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    JsonNode event = JSON.readTree(input);
    Map<String, String> headers = new HashMap<>();
    event.path("headers").properties().forEach(one -> headers.put(one.getKey(), text(one)));
    APIGatewayV2HTTPResponse response =
        function.handleRequest(
            Requests.get(
                event.path("rawPath").asString(), event.path("rawQueryString").asString(), headers),
            context);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("statusCode", response.getStatusCode());
    answer.put("headers", response.getHeaders());
    answer.put("body", response.getBody());
    answer.put("isBase64Encoded", response.getIsBase64Encoded());
    output.write(JSON.writeValueAsBytes(answer));
  }

  private static String text(Map.Entry<String, JsonNode> header) {
    return header.getValue().asString();
  }
}
