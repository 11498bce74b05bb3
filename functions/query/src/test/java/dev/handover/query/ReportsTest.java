package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {
  private final Ledger ledger = LocalTable.ledger();

  @BeforeAll
  void postArticles() {
    Articles articles = new Articles(ledger);
    articles.post("2025-07-04", "UKR", "RUS");
    articles.post("2025-07-04", "RUS", "UKR");
  }

  @Test
  void eachTextsOwnWordsAreListedPageByPage() {
    List<JsonNode> reports = new ArrayList<>();
    String target = "/exchanges/RUS-UKR-2025-07-04/reports?limit=1";
    while (!target.isEmpty()) {
      JsonNode page = ask(target).json();
      page.get("reports").forEach(reports::add);
      target = page.get("next").asString("");
    }

    assertThat(reports.stream().map(each -> each.at("/reports/0/transfers/0/to").asString()))
        .containsExactlyInAnyOrder("UKR", "RUS");
    assertThat(reports)
        .allSatisfy(
            each -> {
              assertThat(each.get("exchange").asString()).isEqualTo("RUS-UKR-2025-07-04");
              assertThat(each.at("/articles/0/bucket").asString()).isEqualTo("articles");
            });
  }

  @Test
  void evidenceIsFoundInTheTextAtItsOffsets() {
    JsonNode report = ask("/exchanges/RUS-UKR-2025-07-04/reports").json().at("/reports/0");
    Asked text = ask("/articles/" + report.at("/articles/0/id").asString() + "/text");

    assertThat(text.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    JsonNode evidence = report.at("/reports/0/transfers/0/evidence");
    String body = text.response().getBody();
    assertThat(
            body.substring(
                body.offsetByCodePoints(0, evidence.get("start").asInt()),
                body.offsetByCodePoints(0, evidence.get("end").asInt())))
        .isEqualTo(evidence.get("quote").asString());
  }

  @Test
  void whatIsNotThereIsAProblem() {
    assertThat(ask("/exchanges/RUS-UKR-1999-01-01/reports").json().get("type").asString())
        .isEqualTo("/problems/unknown-exchange");
    assertThat(ask("/articles/" + "0".repeat(32) + "/text").json().get("type").asString())
        .isEqualTo("/problems/unknown-article");
  }

  private Asked ask(String target) {
    return Asked.of(ledger, Events.get(target));
  }
}
