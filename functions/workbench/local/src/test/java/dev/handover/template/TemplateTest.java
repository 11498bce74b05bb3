package dev.handover.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handover.ledger.TableDefinition;
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
