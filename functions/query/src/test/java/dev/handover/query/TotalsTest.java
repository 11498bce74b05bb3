package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each made-up article tells of 22 soldiers who went one way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TotalsTest {
  private final Ledger ledger = LocalTable.ledger();

  @BeforeAll
  void postArticles() {
    Articles articles = new Articles(ledger);
    articles.post("2024-12-30", "UKR", "RUS");
    articles.post("2025-01-15", "UKR", "RUS");
    articles.post("2025-07-04", "UKR", "RUS");
    articles.post("2025-07-04", "RUS", "UKR");
    articles.post("2025-02-01", "HAMAS", "ISR");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'HAMAS<ISR 22 in 1, RUS<UKR 22 in 1, UKR<RUS 66 in 3'",
    "receiver=UKR&since=2025-01-01, UKR<RUS 44 in 2",
    "party=ISR, HAMAS<ISR 22 in 1",
    "people=civilians, ''",
    "by=year&party=UKR, '2024 UKR<RUS 22 in 1, 2025 RUS<UKR 22 in 1, 2025 UKR<RUS 44 in 2'",
    "by=month&by=people&receiver=UKR&since=2025-01-01,"
        + " '2025-01 military UKR<RUS 22 in 1, 2025-07 military UKR<RUS 22 in 1'",
    "by=party&since=2025-02-01&until=2025-02-28,"
        + " 'HAMAS HAMAS<ISR 22 in 1, ISR HAMAS<ISR 22 in 1'",
    "by=mediator&receiver=RUS, null RUS<UKR 22 in 1"
  })
  void eachWayIsAddedUpGroupByGroup(String query, String totals) {
    Asked asked = ask("/totals?" + query);

    assertThat(asked.status()).isEqualTo(200);
    assertThat(String.join(", ", totals(asked.json()))).isEqualTo(totals);
  }

  @Test
  void aTotalIsToldFromLowToHighWithThoseThatGiveNoFigure() {
    assertThat(ask("/totals?receiver=RUS&by=year").json().at("/totals/0").toString())
        .isEqualTo(
            "{\"year\":\"2025\",\"to\":\"RUS\",\"from\":\"UKR\",\"remains\":false,"
                + "\"low\":22,\"best\":22,\"high\":22,\"exchanges\":1,"
                + "\"without_figure\":0}");
  }

  private static List<String> totals(JsonNode body) {
    return body.get("totals").valueStream().map(TotalsTest::total).toList();
  }

  private static String total(JsonNode total) {
    StringBuilder text = new StringBuilder();
    for (String group : List.of("year", "month", "party", "mediator", "people")) {
      if (total.has(group)) {
        text.append(total.get(group).asString("null")).append(' ');
      }
    }
    return text
        + "%s<%s %d in %d"
            .formatted(
                total.get("to").asString(),
                total.get("from").asString(),
                total.get("best").asInt(),
                total.get("exchanges").asInt());
  }

  private Asked ask(String target) {
    return Asked.of(ledger, Events.get(target));
  }
}
