package dev.handover.ledger;

import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** The one table: what {@code template.yaml} declares, for stacks that make it themselves. */
public final class TableDefinition {
  /** Epoch second from which an item may be dropped; only what is gone has it. */
  public static final String TTL_ATTRIBUTE = "ttl";

  private TableDefinition() {}

  /** Keys, indexes, on-demand billing. */
  public static CreateTableRequest of(String table) {
    return CreateTableRequest.builder()
        .tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            Stream.of(
                    Keys.PK,
                    Keys.SK,
                    Keys.GROUP,
                    Keys.MEMBER,
                    Keys.TIMELINE,
                    Keys.AT,
                    Keys.LOG,
                    Keys.ENTERED)
                .map(TableDefinition::string)
                .toList())
        .keySchema(schema(Keys.PK, Keys.SK))
        .globalSecondaryIndexes(
            index(
                Keys.GROUP_INDEX,
                schema(Keys.GROUP, Keys.MEMBER),
                List.of(
                    "bucket",
                    "key",
                    "voice",
                    "published",
                    "sketch",
                    "claims",
                    "reports",
                    "end",
                    "precision")),
            // Only what never changes: an index entry that stays as it is costs nothing to keep.
            index(Index.TIMELINE.word(), schema(Keys.TIMELINE, Keys.AT), List.of("parties")),
            GlobalSecondaryIndex.builder()
                .indexName(Index.LOG.word())
                .keySchema(schema(Keys.LOG, Keys.ENTERED))
                .projection(keys -> keys.projectionType(ProjectionType.KEYS_ONLY))
                .build())
        .build();
  }

  /** Lets tombstones expire; a separate call, since a table cannot be created with it. */
  public static UpdateTimeToLiveRequest timeToLive(String table) {
    return UpdateTimeToLiveRequest.builder()
        .tableName(table)
        .timeToLiveSpecification(ttl -> ttl.attributeName(TTL_ATTRIBUTE).enabled(true))
        .build();
  }

  private static GlobalSecondaryIndex index(
      String name, List<KeySchemaElement> schema, List<String> projected) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(schema)
        .projection(
            Projection.builder()
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(projected)
                .build())
        .build();
  }

  private static List<KeySchemaElement> schema(String hash, String range) {
    return List.of(
        KeySchemaElement.builder().attributeName(hash).keyType(HASH).build(),
        KeySchemaElement.builder().attributeName(range).keyType(RANGE).build());
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }
}
