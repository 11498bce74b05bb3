package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Bound;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Reading;
import dev.handover.model.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalliesTest {
  private static final String SPEAKER = "Volodymyr Zelensky";

  private final Ledger ledger = LocalTable.ledger();

  @BeforeAll
  void postArticles() {
    state("2025-06-30", "UKR", 4000);
    state("2025-07-03", "UKR", 4010);
    state("2025-07-31", "UKR", 4100);
    state("2025-07-31", "RUS", 90);
    new Articles(ledger).post("2025-07-04", "UKR", "RUS");
  }

  @Test
  void theRunningTotalsAreListedTheNewestFirst() {
    JsonNode body = ask("/tallies?receiver=UKR").json();

    assertThat(body.get("tallies").valueStream().map(tally -> tally.get("count").asInt()))
        .containsExactly(4100, 4010, 4000);
    JsonNode newest = body.at("/tallies/0");
    assertThat(newest.get("as_of").asString()).isEqualTo("2025-07-31");
    assertThat(newest.get("said_by").toString()).contains(SPEAKER);
    assertThat(newest.at("/evidence/quote").asString()).isEqualTo("4100 in all");
    assertThat(newest.at("/articles/0/key").asString()).isEqualTo("UKR-2025-07-31");
    assertThat(body.get("next").isNull()).isTrue();
  }

  @Test
  void followingNextGivesEachOnce() {
    Asked first = ask("/tallies?limit=1&receiver=UKR");
    Asked second = ask(first.json().get("next").asString());

    assertThat(first.header("link")).startsWith("</tallies?receiver=UKR&limit=1&cursor=");
    assertThat(second.json().at("/tallies/0/count").asInt()).isEqualTo(4010);
  }

  @Test
  void aSpeakersTotalsAreLaidBesideTheExchanges() {
    Asked asked = ask("/reconciliations?said_by=Volodymyr+Zelensky&receiver=UKR");

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.json().at("/reconciliations/0/people").asString()).isEqualTo("people");
    JsonNode steps = asked.json().at("/reconciliations/0/steps");
    assertThat(steps.valueStream().map(step -> step.get("verdict").asString()))
        .containsExactly("claims_more", "claims_more");
    assertThat(steps.at("/1/claimed").asInt()).isEqualTo(90);
    assertThat(steps.at("/1/best").asInt()).isEqualTo(22);
    assertThat(steps.at("/1/exchanges/0").asString()).isEqualTo("RUS-UKR-2025-07-04");
    assertThat(steps.at("/1/uncertain").isEmpty()).isTrue();
  }

  @Test
  void whoStatesNoTotalsHasNothingToReconcile() {
    assertThat(ask("/reconciliations?said_by=Nobody").json().get("reconciliations").isEmpty())
        .isTrue();
  }

  private void state(String day, String receiver, int count) {
    String words = count + " in all";
    Evidence evidence = new Evidence(words, 0, words.length());
    Tally tally =
        new Tally(
            Optional.of(new Party(receiver)),
            People.PEOPLE,
            count,
            Bound.EXACT,
            Optional.empty(),
            Optional.empty(),
            List.of(SPEAKER),
            evidence);
    Reading reading =
        new Reading(Optional.of(LocalDate.parse(day)), "en", "", words, List.of(), List.of(tally));
    ObjectKey object = new ObjectKey("articles", receiver + "-" + day);
    ledger.post(
        new ArticleVersion(object, new Sequencer("01"), Optional.empty(), "etag", 1), reading);
  }

  private Asked ask(String target) {
    return Asked.of(ledger, Events.get(target));
  }
}
