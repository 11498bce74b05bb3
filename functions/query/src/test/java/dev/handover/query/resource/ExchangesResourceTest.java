package dev.handover.query.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.ledger.Ledger;
import dev.handover.query.Articles;
import dev.handover.query.LocalTable;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Fault;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExchangesResourceTest {
  private static final Request REQUEST = new Request("GET", "", "/exchanges", "", Map.of());
  private static final ExchangeQuery QUERY = query(Optional.empty());

  @Test
  void aPageTooLargeForAResponseIsShortenedAndItsNextGoesOnFromThere() {
    Ledger ledger = LocalTable.ledger();
    for (int day = 1; day <= 8; day++) {
      new Articles(ledger).post("2025-07-0" + day, "UKR", "RUS");
    }
    String whole =
        new ExchangesResource(ledger, Integer.MAX_VALUE).answer(REQUEST, Format.JSON, QUERY).body();
    int third = whole.getBytes(UTF_8).length / 3;

    Answer answer = new ExchangesResource(ledger, third).answer(REQUEST, Format.JSON, QUERY);

    assertThat(answer.body().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(third);
    JsonNode page = JsonMapper.builder().build().readTree(answer.body());
    assertThat(page.get("exchanges").valueStream().map(each -> each.get("id").asString()))
        .containsExactly("RUS-UKR-2025-07-08", "RUS-UKR-2025-07-07");
    assertThat(page.get("next").asString()).startsWith("/exchanges?limit=8&cursor=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "2025-07-04", "MjAyNS0wNy0wNA"})
  void aPositionThatTheLedgerDoesNotKnowIsAFaultOfTheCursor(String position) {
    ExchangesResource resource = new ExchangesResource(LocalTable.ledger(), Integer.MAX_VALUE);
    ExchangeQuery forged = query(Optional.of(position));

    assertThatThrownBy(() -> resource.answer(REQUEST, Format.JSON, forged))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().errors())
                    .containsExactly(new Fault("cursor", Cursor.FOREIGN)));
  }

  private static ExchangeQuery query(Optional<String> after) {
    return new ExchangeQuery(
        ExchangeFilter.ALL,
        Optional.empty(),
        Optional.empty(),
        new Paging("/exchanges", List.of(), 8, after));
  }
}
