package dev.handover.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may read and who may write, as {@code template.yaml} deploys it. */
class AccessTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String OTHER = "fedcba9876543210fedcba9876543210";
  private static final Map<String, String> TOKENS =
      Map.of("Access", "jwt", "JwtIssuer", "https://id.example", "JwtAudience", "desk,archive");

  @Test
  void anybodyMayReadIfNothingIsChosen() {
    assertThat(Deployment.with(Map.of()).queryVariables()).containsEntry("ACCESS", "open");
    assertThat(Deployment.with(Map.of()).refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"open, NONE", "key, NONE", "iam, AWS_IAM", "jwt, JWT"})
  void eachAccessGivesEveryRouteOfRecordsItsAuthorization(String access, String type) {
    assertThat(Deployment.with(Map.of("Access", access)).routes())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "$default", type,
                "OPTIONS /{proxy+}", "NONE",
                "ANY /", "NONE",
                "ANY /health", "NONE",
                "ANY /docs", "NONE",
                "ANY /docs/{proxy+}", "NONE",
                "ANY /openapi.json", "NONE",
                "ANY /problems/{proxy+}", "NONE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "key", "iam", "jwt"})
  void theFunctionIsToldTheAccess(String access) {
    assertThat(Deployment.with(Map.of("Access", access)).queryVariables())
        .containsEntry("ACCESS", access);
  }

  @Test
  void keysReachTheFunctionAsTheyAreOrFromASecret() {
    Deployment given = Deployment.with(Map.of("Access", "key", "ApiKeys", KEY + "," + OTHER));
    Deployment secret =
        Deployment.with(Map.of("Access", "key", "ApiKeysSecret", "desk/keys:SecretString:::v1"));

    assertThat(given.refusals()).isEmpty();
    assertThat(given.queryVariables()).containsEntry("API_KEYS", KEY + "," + OTHER);
    assertThat(secret.refusals()).isEmpty();
    assertThat(secret.queryVariables())
        .containsEntry("API_KEYS", "{{resolve:secretsmanager:desk/keys:SecretString:::v1}}");
  }

  @Test
  void keysAreNotShownByCloudFormation() {
    JsonNode parameter =
        Deployment.with(Map.of()).template().required("Parameters").required("ApiKeys");

    assertThat(parameter.required("NoEcho").booleanValue()).isTrue();
  }

  @Test
  void accessByKeyWithoutAKeyIsRefused() {
    assertThat(Deployment.with(Map.of("Access", "key")).refusals())
        .containsExactly("Access is key; give ApiKeys or ApiKeysSecret, or nobody could read.");
    assertThat(
            Deployment.with(Map.of("Access", "key", "ApiKeys", KEY, "ApiKeysSecret", "keys"))
                .refusals())
        .containsExactly("Give ApiKeys or ApiKeysSecret, not both; set the other one to nothing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"short", "0123456789abcdef0123456789abcdef,", "0123456789abcdef 0123456789abcdef"})
  void weakOrMalformedKeysAreRefused(String keys) {
    assertThat(Deployment.with(Map.of("Access", "key", "ApiKeys", keys)).refusals())
        .containsExactly("ApiKeys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "iam"})
  void aLockThatWouldNotBeUsedIsRefused(String access) {
    assertThat(Deployment.with(Map.of("Access", access, "ApiKeys", KEY)).refusals())
        .singleElement()
        .asString()
        .startsWith("Keys are asked for with Access key only;");
    assertThat(Deployment.with(Map.of("Access", access, "JwtAudience", "desk")).refusals())
        .singleElement()
        .asString()
        .startsWith("Tokens are asked for with Access jwt only;");
  }

  @Test
  void tokensAreThoseOfTheIssuerForOneOfTheAudiences() {
    Deployment deployment = Deployment.with(TOKENS);
    JsonNode authorizer = deployment.resource("TokenAuthorizer");
    JsonNode route = deployment.resource("EverythingRoute");

    assertThat(deployment.refusals()).isEmpty();
    assertThat(route.required("AuthorizerId").stringValue()).isEqualTo("TokenAuthorizer");
    assertThat(authorizer.required("AuthorizerType").stringValue()).isEqualTo("JWT");
    assertThat(authorizer.required("JwtConfiguration").required("Issuer").stringValue())
        .isEqualTo("https://id.example");
    assertThat(Template.texts(authorizer.required("JwtConfiguration").required("Audience")))
        .containsExactly("desk", "archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "key", "iam"})
  void withoutTokensThereIsNoAuthorizer(String access) {
    Deployment deployment = Deployment.with(Map.of("Access", access));

    assertThat(deployment.resources("AWS::ApiGatewayV2::Authorizer")).isEmpty();
    assertThat(deployment.resources("AWS::ApiGatewayV2::Route").values())
        .noneMatch(route -> route.has("AuthorizerId"));
  }

  @Test
  void accessByTokenWithoutIssuerOrAudienceIsRefused() {
    assertThat(Deployment.with(Map.of("Access", "jwt")).refusals())
        .containsExactly(
            "Access is jwt; give JwtIssuer.",
            "Access is jwt; give JwtAudience, or a token for any other service would do.");
    assertThat(
            Deployment.with(
                    Map.of("Access", "jwt", "JwtIssuer", "http://id.example", "JwtAudience", "a"))
                .refusals())
        .containsExactly("JwtIssuer");
  }

  @Test
  void anAccessOfAnotherNameIsRefused() {
    assertThat(Deployment.with(Map.of("Access", "closed")).refusals()).containsExactly("Access");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "key", "iam", "jwt"})
  void everyAccessIsThrottled(String access) {
    Deployment deployment =
        Deployment.with(Map.of("Access", access, "RequestsPerSecond", "20", "RequestBurst", "40"));
    JsonNode stage = deployment.resource("ApiStage");

    assertThat(stage.required("StageName").stringValue()).isEqualTo("$default");
    assertThat(stage.required("AutoDeploy").booleanValue()).isTrue();
    assertThat(stage.required("DefaultRouteSettings").required("ThrottlingRateLimit").asString())
        .isEqualTo("20");
    assertThat(stage.required("DefaultRouteSettings").required("ThrottlingBurstLimit").asString())
        .isEqualTo("40");
  }

  @Test
  void noRouteLeadsAnywhereButToTheQueryFunction() {
    Deployment deployment = Deployment.with(TOKENS);

    assertThat(deployment.resources("AWS::ApiGatewayV2::Integration"))
        .containsOnlyKeys("ApiAsksQuery");
    assertThat(deployment.resource("ApiAsksQuery").required("IntegrationUri").stringValue())
        .isEqualTo("QueryFunction.Arn");
    assertThat(deployment.resources("AWS::ApiGatewayV2::Route").values())
        .allMatch(
            route -> route.required("Target").stringValue().equals("integrations/ApiAsksQuery"));
    assertThat(deployment.resources("AWS::Serverless::Function").values())
        .noneMatch(function -> function.has("Events") || function.has("FunctionUrlConfig"));
  }

  @Test
  void queryIsInvokedByTheApiAndByNobodyElse() {
    Deployment deployment = Deployment.with(Map.of());
    JsonNode query = deployment.resource("ApiMayInvokeQuery");

    assertThat(deployment.resources("AWS::Lambda::Permission"))
        .containsOnlyKeys("ArticlesMayInvokeIngest", "ApiMayInvokeQuery");
    assertThat(query.required("FunctionName").stringValue()).isEqualTo("QueryFunction");
    assertThat(query.required("Principal").stringValue()).isEqualTo("apigateway.amazonaws.com");
    assertThat(query.required("SourceArn").stringValue()).endsWith(":Api/*");
  }
}
