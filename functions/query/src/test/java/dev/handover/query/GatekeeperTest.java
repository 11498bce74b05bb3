package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.handover.ledger.Ledger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class GatekeeperTest {
  private static final String FIRST = "first.key-of_this~service-0123456789";
  private static final String SECOND =
      "c0ffee5ec0ffee5ec0ffee5ec0ffee5ec0ffee5ec0ffee5ec0ffee5ec0ffee5e";
  private static final Map<String, String> TWO_KEYS =
      Map.of("ACCESS", "key", "API_KEYS", FIRST + "," + SECOND);

  @Test
  void withoutAKeyTheAnswerSaysWhichHeaderIsAskedFor() {
    Asked asked = ask(TWO_KEYS, Events.get("/nothing"));

    assertThat(asked.status()).isEqualTo(401);
    assertThat(asked.header("www-authenticate"))
        .isEqualTo("ApiKey realm=\"handover\", header=\"x-api-key\"");
    assertThat(asked.header("content-type")).isEqualTo("application/problem+json");
    assertThat(asked.header("cache-control")).isEqualTo("no-store");
    assertThat(asked.response().getBody())
        .isEqualTo(
            """
            {"type":"/problems/unauthorized","title":"A key is needed","status":401,\
            "detail":"Send your key in the header x-api-key; whoever runs this service gives keys \
            out.","instance":"/nothing"}\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "first",
        FIRST + " ",
        FIRST + "," + FIRST,
        "First.key-of_this~service-0123456789",
        "first.key-of_this~service-012345678",
        "ключ"
      })
  void aWrongKeyIsToldFromAMissingOne(String key) {
    Asked asked = ask(TWO_KEYS, withKey("GET", "/nothing", key));

    assertThat(asked.status()).isEqualTo(401);
    assertThat(asked.json().get("detail").asString())
        .isEqualTo(
            "The key in the header x-api-key is not one of this service's, or not any more.");
    assertThat(asked.header("www-authenticate")).startsWith("ApiKey ");
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND})
  void eachOfTheKeysOpens(String key) {
    assertThat(ask(TWO_KEYS, withKey("GET", "/nothing", key)).status()).isEqualTo(404);
    assertThat(ask(TWO_KEYS, withKey("GET", "/exchanges?limit=0", key)).status()).isEqualTo(400);
  }

  @Test
  void nameOfTheHeaderMayBeInCapitals() {
    APIGatewayV2HTTPEvent event = Events.get("/nothing");
    event.setHeaders(Map.of("X-API-Key", FIRST));

    assertThat(ask(TWO_KEYS, event).status()).isEqualTo(404);
  }

  @Test
  void headIsAskedForAKeyAsGetIsAndHasNoBody() {
    Asked without = ask(TWO_KEYS, Events.event("HEAD", "/nothing", "$default"));

    assertThat(without.status()).isEqualTo(401);
    assertThat(without.header("www-authenticate")).isNotEmpty();
    assertThat(without.response().getBody()).isEmpty();
    assertThat(ask(TWO_KEYS, withKey("HEAD", "/nothing", FIRST)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/exchanges?bad=1", "/healthy", "//health"})
  void withoutAKeyNothingIsSaidOfAPathOrAParameter(String target) {
    assertThat(ask(TWO_KEYS, Events.get(target)).status()).isEqualTo(401);
    assertThat(ask(TWO_KEYS, Events.event("POST", target, "$default")).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs", "/docs/docs.js", "/openapi.json", "/problems/unauthorized"})
  void theDocumentationNeedsNoKey(String target) {
    assertThat(ask(TWO_KEYS, Events.get(target)).status()).isEqualTo(200);
  }

  @Test
  void healthAndABrowsersQuestionNeedNoKey() {
    assertThat(ask(TWO_KEYS, Events.get("/health")).status()).isEqualTo(200);
    assertThat(ask(TWO_KEYS, Events.event("HEAD", "/health", "$default")).status()).isEqualTo(200);
    assertThat(ask(TWO_KEYS, Events.event("GET", "/dev/health", "dev")).status()).isEqualTo(200);
    assertThat(ask(TWO_KEYS, Events.event("OPTIONS", "/exchanges", "$default")).status())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, "not-a-key-but-still-nobody-elses-business"})
  void noKeyIsEverInTheLogOrTheAnswer(String key) {
    for (String target : new String[] {"/", "/nothing", "/exchanges", "/health"}) {
      Asked asked = ask(TWO_KEYS, withKey("GET", target, key));

      assertThat(asked.log()).isNotEmpty().noneMatch(line -> line.contains(key));
      assertThat(asked.response().getBody()).doesNotContain(key);
      assertThat(asked.response().getHeaders().toString()).doesNotContain(key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "iam", "jwt"})
  void whereNoKeyIsAskedForNoneIsLookedAt(String access) {
    Map<String, String> environment = Map.of("ACCESS", access, "API_KEYS", "");

    assertThat(ask(environment, Events.get("/nothing")).status()).isEqualTo(404);
    assertThat(ask(environment, withKey("GET", "/nothing", "any")).status()).isEqualTo(404);
  }

  @Test
  void accessByKeyDoesNotStartWithoutAKey() {
    assertThatThrownBy(() -> Gatekeeper.of(Map.of("ACCESS", "key")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ACCESS is key, so set API_KEYS to one key or several");
    assertThatThrownBy(() -> Gatekeeper.of(Map.of("ACCESS", "key", "API_KEYS", " ")))
        .hasMessage("ACCESS is key, so set API_KEYS to one key or several");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "",
        " 0123456789012345678901234567890123456789",
        "{{resolve:secretsmanager:handover/keys}}"
      })
  void aWeakOrMalformedKeyStopsTheStartAndIsNamedByItsPlace(String weak) {
    Map<String, String> environment = Map.of("ACCESS", "key", "API_KEYS", FIRST + "," + weak);

    assertThatThrownBy(() -> Gatekeeper.of(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Key 2 of API_KEYS is not 32 to 128 letters, digits and . _ ~ -; make a new one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "keys", "KEY", "none"})
  void anAccessThatIsNoneOfTheFourStopsTheStart(String access) {
    assertThatThrownBy(() -> Gatekeeper.of(Map.of("ACCESS", access)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Set ACCESS to open, key, iam or jwt; it is \"" + access + "\"");
  }

  @Test
  void nobodyIsLetInBecauseAccessWasForgotten() {
    assertThatThrownBy(() -> Gatekeeper.of(Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Set ACCESS to open, key, iam or jwt; it is \"\"");
  }

  private static Asked ask(Map<String, String> environment, APIGatewayV2HTTPEvent event) {
    Ledger ledger = new Ledger(mock(DynamoDbClient.class), "handover");
    return Asked.of(new QueryFunction(ledger, Gatekeeper.of(environment)), event);
  }

  private static APIGatewayV2HTTPEvent withKey(String method, String target, String key) {
    APIGatewayV2HTTPEvent event = Events.event(method, target, "$default");
    event.setHeaders(Map.of("x-api-key", key));
    return event;
  }
}
