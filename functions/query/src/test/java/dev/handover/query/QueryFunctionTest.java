package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.handover.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class QueryFunctionTest {
  @Test
  void healthSaysThatTheFunctionRuns() {
    Asked asked = ask(Events.get("/health"));

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.response().getBody()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(asked.header("content-type")).isEqualTo("application/json; charset=utf-8");
    assertThat(asked.header("cache-control")).isEqualTo("no-cache");
    assertThat(asked.header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void theRootListsTheResourcesAndTheirParameters() {
    Asked asked = ask(Events.get("/"));

    assertThat(asked.json().get("resources").findValuesAsString("path"))
        .containsExactly(
            "/exchanges",
            "/exchanges/{id}",
            "/exchanges/{id}/reports",
            "/articles",
            "/articles/{id}",
            "/articles/{id}/text",
            "/voices/{id}/text",
            "/totals",
            "/tallies",
            "/reconciliations",
            "/health",
            "/openapi.json",
            "/docs",
            "/problems/{type}",
            "/");
    assertThat(asked.json().get("resources").get(0).get("parameters").propertyNames())
        .containsExactly(
            "since",
            "until",
            "party",
            "receiver",
            "holder",
            "people",
            "min_count",
            "status",
            "mediator",
            "place",
            "source",
            "attribute",
            "disputed",
            "order",
            "updated_since",
            "limit",
            "cursor",
            "format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/exchanges/",
        "/exchanges/a/b",
        "/Exchanges",
        "//",
        "/health%20",
        "/%"
      })
  void anUnknownPathIsAProblem(String path) {
    Asked asked = ask(Events.get(path));

    assertThat(asked.status()).isEqualTo(404);
    assertThat(asked.header("content-type")).isEqualTo("application/problem+json");
    assertThat(asked.header("cache-control")).isEqualTo("no-store");
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/unknown-resource");
    assertThat(asked.json().get("status").asInt()).isEqualTo(404);
  }

  @Test
  void aProblemHasTheMembersOfRfc9457AndNoOthers() {
    Asked asked = ask(Events.get("/no thing"));

    assertThat(asked.response().getBody())
        .isEqualTo(
            """
            {"type":"/problems/unknown-resource","title":"No such resource","status":404,\
            "detail":"There is nothing at /no%20thing; / lists the resources.",\
            "instance":"/no%20thing"}\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "get"})
  void anotherMethodIsAProblemThatNamesTheAllowedOnes(String method) {
    Asked asked = ask(Events.event(method, "/exchanges?bad", "$default"));

    assertThat(asked.status()).isEqualTo(405);
    assertThat(asked.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/method-not-allowed");
  }

  @Test
  void optionsNamesTheAllowedMethods() {
    Asked asked = ask(Events.event("OPTIONS", "/exchanges", "$default"));

    assertThat(asked.status()).isEqualTo(204);
    assertThat(asked.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(asked.response().getBody()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/nothing", "/exchanges?limit=0"})
  void headIsAsGetWithoutTheBody(String target) {
    Asked get = ask(Events.get(target));
    Asked head = ask(Events.event("HEAD", target, "$default"));

    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.response().getHeaders()).isEqualTo(get.response().getHeaders());
    assertThat(head.response().getBody()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/health", "/health"})
  void aStageInFrontOfThePathIsNoPartOfIt(String path) {
    assertThat(ask(Events.event("GET", path, "dev")).status()).isEqualTo(200);
  }

  @Test
  void theStageStaysInFrontOfThePathsThatAreTold() {
    assertThat(ask(Events.event("GET", "/dev", "dev")).json().findValuesAsString("path"))
        .containsExactly(
            "/dev/exchanges",
            "/dev/exchanges/{id}",
            "/dev/exchanges/{id}/reports",
            "/dev/articles",
            "/dev/articles/{id}",
            "/dev/articles/{id}/text",
            "/dev/voices/{id}/text",
            "/dev/totals",
            "/dev/tallies",
            "/dev/reconciliations",
            "/dev/health",
            "/dev/openapi.json",
            "/dev/docs",
            "/dev/problems/{type}",
            "/dev/");
    assertThat(ask(Events.event("GET", "/dev/x", "dev")).json().get("instance").asString())
        .isEqualTo("/dev/x");
  }

  @Test
  void aTooLongUrlIsAProblem() {
    String path = "/exchanges/" + "A".repeat(Limits.PATH_CHARACTERS_MAX);
    String query = "/exchanges?party=" + "A".repeat(Limits.QUERY_CHARACTERS_MAX);

    assertThat(ask(Events.get(path)).status()).isEqualTo(414);
    assertThat(ask(Events.get(query)).json().get("detail").asString())
        .isEqualTo("The query string has 4102 characters; at most 4096 are taken.");
  }

  @Test
  void eachRequestLeavesOneLineOfJsonInTheLog() {
    Asked asked = ask(Events.get("/a\nb?secret=1"));

    assertThat(asked.log())
        .singleElement()
        .asString()
        .matches(
            "\\{\"method\":\"GET\",\"path\":\"/a%0Ab\",\"status\":404,\"duration_ms\":[0-9]+,"
                + "\"request_id\":\"8f5c1b2e-0000-4000-8000-000000000001\"}");
  }

  @Test
  void anEventOfAnotherKindIsRefusedWithAdvice() {
    QueryFunction function = new QueryFunction(new Ledger(mock(DynamoDbClient.class), "handover"));

    assertThatThrownBy(
            () -> function.handleRequest(new APIGatewayV2HTTPEvent(), new RecordingContext()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("payload format 2.0");
  }

  private static Asked ask(APIGatewayV2HTTPEvent event) {
    return Asked.of(mock(DynamoDbClient.class), event);
  }
}
