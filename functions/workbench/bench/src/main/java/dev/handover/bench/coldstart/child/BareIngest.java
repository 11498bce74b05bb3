package dev.handover.bench.coldstart.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the calls that an article takes, and nothing else. */
public final class BareIngest implements RequestStreamHandler {
  private static final Map<String, AttributeValue> ITEM =
      Map.of("pk", AttributeValue.fromS("bare"), "sk", AttributeValue.fromS("bare"));

  private final S3Client s3 = Clients.s3();
  private final DynamoDbClient dynamoDb = Clients.dynamoDb();
  private final String table = System.getenv("TABLE_NAME");

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    input.readAllBytes();
    try (var object = s3.getObject(get -> get.bucket("handover-articles").key("bare/0.txt"))) {
      object.readAllBytes();
    }
    KeysAndAttributes keys = KeysAndAttributes.builder().keys(List.of(ITEM)).build();
    dynamoDb.batchGetItem(get -> get.requestItems(Map.of(table, keys)));
    TransactWriteItem put =
        TransactWriteItem.builder().put(item -> item.tableName(table).item(ITEM)).build();
    dynamoDb.transactWriteItems(write -> write.transactItems(put));
    output.write("{}".getBytes(UTF_8));
  }
}
