package dev.handover.template;

import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import tools.jackson.databind.JsonNode;

/** A table's template properties as the requests that would make the same table. */
record TemplateTable(JsonNode properties) {
  CreateTableRequest creation(String table) {
    return CreateTableRequest.builder()
        .tableName(table)
        .billingMode(text(properties, "BillingMode"))
        .attributeDefinitions(
            each(properties.required("AttributeDefinitions"), TemplateTable::attribute))
        .keySchema(each(properties.required("KeySchema"), TemplateTable::key))
        .globalSecondaryIndexes(
            each(properties.required("GlobalSecondaryIndexes"), TemplateTable::index))
        .build();
  }

  UpdateTimeToLiveRequest timeToLive(String table) {
    JsonNode ttl = properties.required("TimeToLiveSpecification");
    return UpdateTimeToLiveRequest.builder()
        .tableName(table)
        .timeToLiveSpecification(
            spec ->
                spec.attributeName(text(ttl, "AttributeName"))
                    .enabled(ttl.required("Enabled").booleanValue()))
        .build();
  }

  private static AttributeDefinition attribute(JsonNode node) {
    return AttributeDefinition.builder()
        .attributeName(text(node, "AttributeName"))
        .attributeType(text(node, "AttributeType"))
        .build();
  }

  private static KeySchemaElement key(JsonNode node) {
    return KeySchemaElement.builder()
        .attributeName(text(node, "AttributeName"))
        .keyType(text(node, "KeyType"))
        .build();
  }

  private static GlobalSecondaryIndex index(JsonNode node) {
    return GlobalSecondaryIndex.builder()
        .indexName(text(node, "IndexName"))
        .keySchema(each(node.required("KeySchema"), TemplateTable::key))
        .projection(projection(node.required("Projection")))
        .build();
  }

  private static Projection projection(JsonNode node) {
    Projection.Builder projection =
        Projection.builder().projectionType(text(node, "ProjectionType"));
    return node.has("NonKeyAttributes")
        ? projection.nonKeyAttributes(Template.texts(node.required("NonKeyAttributes"))).build()
        : projection.build();
  }

  private static <T> List<T> each(JsonNode list, Function<JsonNode, T> meaning) {
    return list.values().stream().map(meaning).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).stringValue();
  }
}
