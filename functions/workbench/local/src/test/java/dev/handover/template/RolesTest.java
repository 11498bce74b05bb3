package dev.handover.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the functions, and a backfill, are allowed to do. */
class RolesTest {
  private static final Set<String> OF_NO_RESOURCE =
      Set.of("xray:PutTraceSegments", "xray:PutTelemetryRecords");
  private static final Map<String, String> EVERYTHING =
      Map.of(
          "ExistingBucket", "desk-articles",
          "ExistingBucketKey", "arn:aws:kms:eu-central-1:111122223333:key/0f1d",
          "ArticlesPrefix", "news/",
          "BackfillReports", "desk-reports");

  @ParameterizedTest
  @ValueSource(strings = {"IngestRole", "QueryRole", "BackfillRole"})
  void aRoleNamesEachActionAndNeverScans(String role) {
    assertThat(actions(Deployment.with(EVERYTHING).statements(role)))
        .isNotEmpty()
        .noneMatch(action -> action.contains("*") || action.endsWith(":Scan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IngestRole", "QueryRole", "BackfillRole"})
  void aRoleNamesEachResourceButThatOfTracesWhichHaveNone(String role) {
    assertThat(Deployment.with(EVERYTHING).statements(role))
        .allSatisfy(
            statement -> {
              if (Template.texts(statement.required("Resource")).contains("*")) {
                assertThat(OF_NO_RESOURCE).containsAll(actions(List.of(statement)));
              }
            });
  }

  @Test
  void queriesOnlyRead() {
    assertThat(actions(Deployment.with(Map.of()).statements("QueryRole")))
        .filteredOn(action -> action.startsWith("dynamodb:") || action.startsWith("s3:"))
        .containsExactlyInAnyOrder("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
  }

  @Test
  void ingestReadsNothingButArticles() {
    List<JsonNode> statements = Deployment.with(EVERYTHING).statements("IngestRole");

    assertThat(resources(statements, "s3:GetObject"))
        .containsExactly("arn:${AWS::Partition}:s3:::desk-articles/news/*");
    assertThat(resources(statements, "s3:ListBucket"))
        .containsExactly("arn:${AWS::Partition}:s3:::desk-articles");
    assertThat(resources(statements, "kms:Decrypt"))
        .containsExactly("arn:aws:kms:eu-central-1:111122223333:key/0f1d");
  }

  @Test
  void nothingIsDecryptedWhereNoKeyIsGiven() {
    assertThat(actions(Deployment.with(Map.of()).statements("IngestRole")))
        .doesNotContain("kms:Decrypt");
  }

  @Test
  void aBackfillWritesNowhereButToItsReports() {
    assertThat(resources(Deployment.with(EVERYTHING).statements("BackfillRole"), "s3:PutObject"))
        .containsExactly("arn:${AWS::Partition}:s3:::desk-reports/handover/*");
  }

  @Test
  void thereIsNoRoleOfABackfillThatIsNotPlanned() {
    assertThat(Deployment.with(Map.of()).resources("AWS::IAM::Role"))
        .containsOnlyKeys("IngestRole", "QueryRole");
  }

  private static List<String> actions(List<JsonNode> statements) {
    return statements.stream()
        .flatMap(statement -> Template.texts(statement.required("Action")).stream())
        .toList();
  }

  private static List<String> resources(List<JsonNode> statements, String action) {
    return statements.stream()
        .filter(statement -> Template.texts(statement.required("Action")).contains(action))
        .flatMap(statement -> Template.texts(statement.required("Resource")).stream())
        .toList();
  }
}
