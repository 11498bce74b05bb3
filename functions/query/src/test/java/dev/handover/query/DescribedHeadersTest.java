package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An answer has the headers that /openapi.json describes for its path and status, and no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribedHeadersTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  private final Ledger ledger = LocalTable.ledger();
  private final JsonNode description =
      Asked.of(new QueryFunction(ledger), Events.get("/openapi.json")).json();

  @BeforeAll
  void postArticles() {
    Articles articles = new Articles(ledger);
    articles.post("2025-07-04", "UKR", "RUS");
    articles.post("2025-06-26", "UKR", "RUS");
  }

  @ParameterizedTest
  @CsvSource({
    "/exchanges, /exchanges, 200",
    "/exchanges, /exchanges?limit=1, 200",
    "/exchanges, /exchanges?format=csv, 200",
    "/exchanges, /exchanges?format=atom, 200",
    "/exchanges, /exchanges?limit=0, 400",
    "/exchanges/{id}, /exchanges/RUS-UKR-2025-07-04, 200",
    "/exchanges/{id}, /exchanges/RUS-UKR-2025-07-05, 404",
    "/totals, /totals?by=year&format=excel, 200",
    "/health, /health, 200",
    "/, /, 200",
    "/docs, /docs, 200",
    "/problems/{type}, /problems/url-too-long, 200",
  })
  void anAnswer(String path, String target, int status) {
    Asked asked =
        Asked.of(new QueryFunction(ledger), Events.get(target, Map.of("accept-encoding", "gzip")));

    assertThat(asked.status()).isEqualTo(status);
    assertDescribed(path, asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/exchanges", "/health", "/docs"})
  void theWordThatACopyStillHolds(String path) {
    Asked asked =
        Asked.of(new QueryFunction(ledger), Events.get(path, Map.of("if-none-match", "*")));

    assertThat(asked.status()).isEqualTo(304);
    assertDescribed(path, asked);
  }

  @Test
  void theRefusalOfWhoSendsNoKey() {
    Gatekeeper gatekeeper = Gatekeeper.of(Map.of("ACCESS", "key", "API_KEYS", KEY));

    Asked asked = Asked.of(new QueryFunction(ledger, gatekeeper), Events.get("/exchanges"));

    assertThat(asked.status()).isEqualTo(401);
    assertDescribed("/exchanges", asked);
  }

  private void assertDescribed(String path, Asked asked) {
    JsonNode response =
        description.get("paths").get(path).get("get").get("responses").get("" + asked.status());
    Set<String> described = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    for (Map.Entry<String, JsonNode> each : response.get("headers").properties()) {
      String name = each.getKey().toLowerCase(Locale.ROOT);
      described.add(name);
      if (description
          .at(each.getValue().get("$ref").asString().substring(1))
          .get("required")
          .asBoolean()) {
        required.add(name);
      }
    }
    if (response.has("content")) {
      required.add("content-type");
    }
    described.addAll(required);

    assertThat(asked.response().getHeaders().keySet()).isSubsetOf(described).containsAll(required);
  }
}
