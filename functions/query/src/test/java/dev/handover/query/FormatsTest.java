package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Lists in other formats than JSON, and how a client asks for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
  private static final Map<String, String> HEADERS = Map.of("host", "api.example.org");

  private final Ledger ledger = LocalTable.ledger();

  @BeforeAll
  void postArticles() {
    Articles articles = new Articles(ledger);
    articles.post("2025-07-04", "UKR", "RUS");
    articles.post("2025-06-26", "UKR", "RUS");
    articles.post("2016-10-13", "NGA", "BOKO HARAM");
  }

  @ParameterizedTest
  @CsvSource({
    "/exchanges, '', application/json; charset=utf-8",
    "/exchanges, */*, application/json; charset=utf-8",
    "/exchanges, application/*, application/json; charset=utf-8",
    "/exchanges, text/csv, text/csv; charset=utf-8; header=present",
    "/exchanges, 'text/csv;q=0.5, application/x-ndjson', application/x-ndjson; charset=utf-8",
    "/exchanges, 'application/json;q=0.1, text/*;q=0.2', text/csv; charset=utf-8; header=present",
    "/exchanges, 'text/html,application/xml;q=0.9,*/*;q=0.8', application/json; charset=utf-8",
    "/exchanges, 'application/json;q=0, */*', text/csv; charset=utf-8; header=present",
    "/exchanges, APPLICATION/ATOM+XML, application/atom+xml; charset=utf-8",
    "/exchanges?format=atom, text/csv, application/atom+xml; charset=utf-8",
    "/exchanges?format=excel, application/json, text/csv; charset=utf-8; header=present",
    "/articles, text/csv, text/csv; charset=utf-8; header=present",
    "/tallies, application/x-ndjson, application/x-ndjson; charset=utf-8",
    "/totals, text/csv, text/csv; charset=utf-8; header=present",
    "/docs, 'text/html,*/*;q=0.8', text/html; charset=utf-8",
  })
  void theFormatIsTheOneThatIsAskedFor(String target, String accept, String contentType) {
    Asked asked = ask(target, Map.of("accept", accept));

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.header("content-type")).isEqualTo(contentType);
    assertThat(asked.header("vary")).contains("accept");
  }

  @ParameterizedTest
  @CsvSource({
    "/exchanges, text/html",
    "/exchanges, 'application/json;q=0'",
    "/exchanges, '*/*;q=0'",
    "/exchanges, 'application/json;q=2'",
    "/exchanges?updated_since=2025-01-01T00:00:00Z, text/csv",
    "/totals, application/atom+xml",
    "/health, text/csv",
    "/docs, application/json",
  })
  void whatTheResourceDoesNotHaveIsAProblem(String target, String accept) {
    Asked asked = ask(target, Map.of("accept", accept));

    assertThat(asked.status()).isEqualTo(406);
    assertThat(asked.header("content-type")).isEqualTo("application/problem+json");
    assertThat(asked.json().get("type").asString()).isEqualTo("/problems/not-acceptable");
    assertThat(asked.json().get("detail").asString()).isNotBlank();
  }

  @Test
  void csvHasOneRowATransferWithItsExchange() {
    List<String> lines = lines("/exchanges?format=csv&party=RUS");
    List<String> columns = List.of(lines.get(0).split(",", -1));
    List<String> row =
        List.of(lines.get(1).replaceFirst("\"([^\"]*),([0-9]+)\"", "$1;$2").split(",", -1));

    assertThat(lines).hasSize(3);
    assertThat(row.subList(0, 17))
        .containsExactly(
            "RUS-UKR-2025-07-04",
            "https://api.example.org/exchanges/RUS-UKR-2025-07-04",
            "2025-07-04",
            "2025-07-04",
            "day",
            "completed",
            "RUS; UKR",
            "UKR",
            "RUS",
            "military",
            "22",
            "exact",
            "best",
            "yes",
            "1",
            "",
            "1");
    assertThat(row).hasSameSizeAs(columns);
    assertThat(columns).startsWith("id", "url", "start").endsWith("related", "next");
    assertThat(row.get(columns.indexOf("evidence")))
        .matches("https://api.example.org/voices/[0-9a-f]{32}/text#char=0;47");
  }

  @Test
  void csvLinesEndAsRfc4180HasItAndTheFileHasAName() {
    Asked asked = ask("/exchanges?format=csv", HEADERS);

    assertThat(asked.response().getBody()).startsWith("id,").endsWith("\r\n");
    assertThat(asked.header("content-disposition"))
        .isEqualTo("attachment; filename=\"exchanges.csv\"");
  }

  @Test
  void excelGetsTheSameWithTheSignByWhichItTellsUtf8() {
    assertThat(ask("/exchanges?format=excel", HEADERS).response().getBody())
        .isEqualTo("\uFEFF" + ask("/exchanges?format=csv", HEADERS).response().getBody());
  }

  @Test
  void theLastRowOfAPageSaysWhereTheNextOneIs() {
    List<String> lines = lines("/exchanges?format=csv&limit=2");

    assertThat(lines.get(1)).endsWith(",");
    String next = lines.get(2).substring(lines.get(2).lastIndexOf(',') + 1);
    assertThat(next).startsWith("https://api.example.org/exchanges?format=csv&limit=2&cursor=");
    List<String> more = lines(next.substring("https://api.example.org".length()));
    assertThat(more.get(0)).isEqualTo(lines.get(0));
    assertThat(more.get(1)).startsWith("BOKO_HARAM-NGA-2016-10-13,").endsWith(",");
  }

  @Test
  void ndjsonHasOneEntryALineAndTheNextPageInItsHeader() {
    Asked asked = ask("/exchanges?format=ndjson&limit=2", HEADERS);
    List<String> lines = List.of(asked.response().getBody().split("\n"));

    assertThat(lines.stream().map(JsonMapper.shared()::readTree).map(each -> each.get("id")))
        .map(Object::toString)
        .containsExactly("\"RUS-UKR-2025-07-04\"", "\"RUS-UKR-2025-06-26\"");
    assertThat(asked.header("link"))
        .startsWith("</exchanges?format=ndjson&limit=2&cursor=")
        .endsWith(">; rel=\"next\"");
  }

  @Test
  void evidenceCarriesALinkToItsWords() {
    Asked asked = ask("/exchanges/RUS-UKR-2025-07-04", HEADERS);
    String link = asked.json().at("/transfers/0/evidence/0/link").asString();

    assertThat(link).matches("/voices/[0-9a-f]{32}/text#char=0,[0-9]+");
    assertThat(ask(link.substring(0, link.indexOf('#')), HEADERS).response().getBody())
        .startsWith("On 2025-07-04 UKR got 22 soldiers back from RUS");
  }

  @Test
  void anUnknownPartyGetsAHintInAnEmptyList() {
    assertThat(ask("/exchanges?party=RUSSIA", HEADERS).json().get("hints").get(0).asString())
        .isEqualTo(
            "No exchange is between \"RUSSIA\" and others; the code of that country is RUS."
                + " States have their ISO 3166-1 alpha-3 code, others an upper-case name.");
    assertThat(ask("/exchanges?party=RUS&since=2030-01-01", HEADERS).json().has("hints")).isFalse();
    assertThat(ask("/totals?receiver=ATLANTIS", HEADERS).json().get("hints")).hasSize(1);
  }

  private List<String> lines(String target) {
    return Arrays.stream(ask(target, HEADERS).response().getBody().split("\r\n")).toList();
  }

  private Asked ask(String target, Map<String, String> headers) {
    return Asked.of(ledger, Events.get(target, headers));
  }
}
