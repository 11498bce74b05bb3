package dev.handover.bench.coldstart.child;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Makes one query of an index, and nothing else. */
public final class BareQuery
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private static final int OK = 200;

  private final DynamoDbClient dynamoDb = Clients.dynamoDb();
  private final String table = System.getenv("TABLE_NAME");

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    QueryResponse found =
        dynamoDb.query(
            query ->
                query
                    .tableName(table)
                    .indexName("timeline")
                    .keyConditionExpression("line = :line")
                    .expressionAttributeValues(Map.of(":line", AttributeValue.fromS("bare"))));
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(OK)
        .withBody(Integer.toString(found.count()))
        .build();
  }
}
