package dev.handover.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handover.ledger.TableDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TemplateTest {
  private final Template template = Template.read();

  @Test
  void theTableIsTheOneThatTheLedgerLaysOut() {
    TemplateTable table = new TemplateTable(template.properties("Ledger"));

    assertThat(table.creation("t")).isEqualTo(TableDefinition.of("t"));
    assertThat(table.timeToLive("t")).isEqualTo(TableDefinition.timeToLive("t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IngestFunction", "QueryFunction"})
  void theHandlersAreClassesThatLambdaCanCall(String function) throws ClassNotFoundException {
    String name = template.properties(function).required("Handler").stringValue();
    Class<?> handler = Class.forName(name);

    assertThat(handler.getInterfaces())
        .containsAnyOf(RequestHandler.class, RequestStreamHandler.class);
    assertThat(handler.getConstructors()).anyMatch(made -> made.getParameterCount() == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IngestRole", "QueryRole"})
  void aRoleNamesEachActionAndResourceAndNeverScans(String role) {
    assertThat(template.statements(role))
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              assertThat(Template.texts(statement.required("Action")))
                  .noneMatch(action -> action.contains("*") || action.endsWith(":Scan"));
              assertThat(Template.texts(statement.required("Resource"))).doesNotContain("*");
            });
  }

  @Test
  void queriesOnlyRead() {
    List<String> granted =
        template.statements("QueryRole").stream()
            .flatMap(statement -> Template.texts(statement.required("Action")).stream())
            .filter(action -> !action.startsWith("logs:"))
            .toList();

    assertThat(granted)
        .containsExactlyInAnyOrder("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
  }

  @Test
  void onlyTheArticlesBucketOfThisAccountMayInvokeIngest() {
    String bucket = template.properties("ArticlesBucket").required("BucketName").stringValue();
    JsonNode permission = template.properties("ArticlesMayInvokeIngest");

    assertThat(permission.required("SourceArn").stringValue())
        .isEqualTo("arn:${AWS::Partition}:s3:::" + bucket);
    assertThat(permission.required("SourceAccount").stringValue()).isEqualTo("AWS::AccountId");
  }

  // SAM CLI passes over a variable that the template does not declare, without a word.
  @ParameterizedTest
  @ValueSource(strings = {"IngestFunction", "QueryFunction"})
  void theLocalEnvironmentOverridesExactlyWhatTheTemplateDeclares(String function) {
    JsonNode local =
        new JsonMapper()
            .readTree(Template.PROJECT.resolve("events").resolve("local.env.json").toFile());

    assertThat(local.required(function).propertyNames())
        .containsExactlyInAnyOrderElementsOf(template.variables(function));
  }
}
