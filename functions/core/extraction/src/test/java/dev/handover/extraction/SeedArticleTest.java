package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that the product was begun for, against what a careful reader wrote down of it. */
class SeedArticleTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ARTICLE = "/seed/prisoner-exchange-2025-07-04.txt";
  private static final JsonNode GOLD =
      JSON.readTree(content("/seed/prisoner-exchange-2025-07-04.gold.json"));
  private static final JsonNode FOUND =
      JSON.valueToTree((Reading) new Extractor().extract(content(ARTICLE)));

  /** Other names of the same source, from the gold's to the standard one. */
  private static final Map<String, String> STANDARD_NAMES = Map.of("Xinhua", "Xinhua News Agency");

  @Test
  void tellsOfThreeExchangesInTheOrderOfTheText() {
    assertThat(values(FOUND, "date"))
        .extracting(date -> date.path("start").asString())
        .containsExactly("2025-07-04", "2025-06-26", "2025-06-19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"published", "language"})
  void articleIsReadAsTheGoldHasIt(String field) {
    assertThat(FOUND.path(field)).isEqualTo(GOLD.path(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "parties", "mediators", "agreement", "ordinal", "total"})
  void valueIsThatOfTheGold(String field) {
    assertThat(values(FOUND, field)).isEqualTo(values(GOLD, field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"places", "sources", "attributes"})
  void listHoldsWhatTheGoldHoldsInAnyOrder(String field) {
    assertThat(values(FOUND, field).stream().map(SeedArticleTest::words))
        .isEqualTo(values(GOLD, field).stream().map(SeedArticleTest::words).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "end"})
  void daysAreThoseOfTheGold(String end) {
    assertThat(values(FOUND, "date").stream().map(date -> date.path(end)))
        .isEqualTo(values(GOLD, "date").stream().map(date -> date.path(end)).toList());
  }

  @Test
  void transfersAreThoseOfTheGoldInAnyOrder() {
    assertThat(values(FOUND, "transfers").stream().map(SeedArticleTest::rows))
        .isEqualTo(values(GOLD, "transfers").stream().map(SeedArticleTest::rows).toList());
  }

  private static List<JsonNode> values(JsonNode article, String field) {
    return elements(article.path("exchanges")).stream().map(one -> one.path(field)).toList();
  }

  private static Set<Map<String, String>> rows(JsonNode transfers) {
    return elements(transfers).stream().map(SeedArticleTest::row).collect(Collectors.toSet());
  }

  private static Map<String, String> row(JsonNode transfer) {
    Map<String, String> row = new TreeMap<>();
    for (String field : List.of("to", "from", "people", "count", "bound", "account")) {
      row.put(field, transfer.path(field).toString());
    }
    row.put("said_by", words(transfer.path("said_by")).toString());
    return row;
  }

  private static List<String> words(JsonNode list) {
    return elements(list).stream()
        .map(JsonNode::asString)
        .map(name -> STANDARD_NAMES.getOrDefault(name, name))
        .sorted()
        .toList();
  }

  private static List<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  private static byte[] content(String resource) {
    try (InputStream stream = SeedArticleTest.class.getResourceAsStream(resource)) {
      assertThat(stream).as(resource).isNotNull();
      return stream == null ? new byte[0] : stream.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
