package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkthroughTest {
  private final Ledger ledger = LocalTable.ledger();

  @BeforeAll
  void postArticles() {
    Articles articles = new Articles(ledger);
    articles.post("2025-07-04", "UKR", "RUS");
    articles.post("2025-06-26", "UKR", "RUS");
    articles.post("2025-06-19", "UKR", "RUS");
    articles.post("2025-02-01", "HAMAS", "ISR");
    articles.post("2024-08-01", "USA", "RUS");
    articles.post("2016-10-13", "NGA", "BOKO HARAM");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'RUS-UKR-2025-07-04 RUS-UKR-2025-06-26 RUS-UKR-2025-06-19 HAMAS-ISR-2025-02-01"
        + " RUS-USA-2024-08-01 BOKO_HARAM-NGA-2016-10-13'",
    "since=2025-06-20, RUS-UKR-2025-07-04 RUS-UKR-2025-06-26",
    "since=2025-06-26&until=2025-06-26, RUS-UKR-2025-06-26",
    "party=RUS&until=2025-06-19, RUS-UKR-2025-06-19 RUS-USA-2024-08-01",
    "party=RUS&party=USA, RUS-USA-2024-08-01",
    "party=USA&&party=RUS&party=USA, RUS-USA-2024-08-01",
    "party=BOKO+HARAM, BOKO_HARAM-NGA-2016-10-13",
    "party=BOKO%20HARAM, BOKO_HARAM-NGA-2016-10-13",
    "party=ATLANTIS, ''",
    "receiver=UKR&people=military&min_count=22&until=2025-06-20, RUS-UKR-2025-06-19",
    "receiver=RUS, ''",
    "holder=RUS&since=2025-06-20&order=oldest, RUS-UKR-2025-06-26 RUS-UKR-2025-07-04",
    "min_count=23, ''",
    "status=completed&disputed=false&until=2017-01-01, BOKO_HARAM-NGA-2016-10-13",
    "disputed=true, ''",
    "mediator=ARE, ''",
    "attribute=wounded, ''",
    "since=2030-01-01, ''",
  })
  void aQueryGivesTheExchangesThatFitNewestFirst(String query, String ids) {
    Asked asked = ask("/exchanges?" + query);

    assertThat(asked.status()).isEqualTo(200);
    assertThat(String.join(" ", ids(asked.json()))).isEqualTo(ids);
    assertThat(asked.json().get("next").isNull()).isTrue();
    assertThat(asked.header("link")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 6", "2, 3", "4, 2", "5, 2"})
  void followingNextGivesEachExchangeOnce(int limit, int pages) {
    List<List<String>> seen = new ArrayList<>();
    String target = "/exchanges?limit=" + limit;
    while (!target.isEmpty()) {
      Asked asked = ask(target);
      seen.add(ids(asked.json()));
      target = asked.json().get("next").asString("");
      assertThat(asked.header("link"))
          .isEqualTo(target.isEmpty() ? "" : "<" + target + ">; rel=\"next\"");
    }

    List<String> all = seen.stream().flatMap(List::stream).toList();
    assertThat(all).isEqualTo(ids(ask("/exchanges").json()));
    assertThat(seen.stream().filter(page -> !page.isEmpty()).count()).isEqualTo(pages);
  }

  @Test
  void nextRepeatsTheQuery() {
    String target = "/exchanges?limit=1&party=UKR&until=2025-07-31&party=RUS&since=2025-01-01";

    assertThat(ask(target).json().get("next").asString())
        .startsWith(
            "/exchanges?since=2025-01-01&until=2025-07-31&party=RUS&party=UKR&limit=1&cursor=1");
  }

  @Test
  void nextKeepsTheStageInFront() {
    Asked asked = Asked.of(ledger, Events.event("GET", "/dev/exchanges?limit=1", "dev"));

    assertThat(asked.json().get("next").asString()).startsWith("/dev/exchanges?limit=1&cursor=");
    assertThat(asked.header("link")).startsWith("</dev/exchanges?");
  }

  @Test
  void aCursorHoldsForTheFiltersItWasGivenForWhateverTheLimit() {
    String cursor = cursor(ask("/exchanges?party=RUS&limit=1"));

    assertThat(ids(ask("/exchanges?limit=2&cursor=" + cursor + "&party=RUS").json()))
        .containsExactly("RUS-UKR-2025-06-26", "RUS-UKR-2025-06-19");
    assertThat(ask("/exchanges?party=UKR&cursor=" + cursor).json().get("errors").toString())
        .contains("belongs to another query");
  }

  @Test
  void anExchangeIsFoundByItsId() {
    Asked asked = ask("/exchanges/RUS-UKR-2025%2D07-04");

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.json().get("id").asString()).isEqualTo("RUS-UKR-2025-07-04");
    assertThat(asked.json().at("/transfers/0/count").asInt()).isEqualTo(22);
    assertThat(asked.json().get("evidence").toString())
        .contains("On 2025-07-04 UKR got 22 soldiers back from RUS");
  }

  @ParameterizedTest
  @CsvSource({
    "RUS-UKR-2025-07-05",
    "rus-ukr-2025-07-04",
    "%00",
    "%FF",
    "..",
    "X%23RUS-UKR-2025-07-04"
  })
  void anUnknownIdIsAProblemThatSaysSo(String id) {
    Asked asked = ask("/exchanges/" + id);

    assertThat(asked.status()).isEqualTo(404);
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/unknown-exchange");
    assertThat(asked.json().get("detail").asString()).startsWith("No exchange has the id \"");
  }

  private Asked ask(String target) {
    return Asked.of(ledger, Events.get(target));
  }

  private static String cursor(Asked asked) {
    String next = asked.json().get("next").asString();
    return next.substring(next.indexOf("cursor=") + "cursor=".length());
  }

  private static List<String> ids(JsonNode page) {
    return page.get("exchanges").valueStream().map(each -> each.get("id").asString()).toList();
  }
}
