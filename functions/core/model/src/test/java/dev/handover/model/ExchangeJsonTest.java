package dev.handover.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExchangeJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Citation CITATION = Citation.of("v1", new Evidence("270 men", 3, 10));

  @Test
  void anExchangeIsWrittenWithTheCorpusFieldNamesAndWhoSaysEachRow() {
    assertThat(JSON.writeValueAsString(exchange()))
        .isEqualTo(
            """
            {"id":"RUS-UKR-2025-07-04",\
            "also_known_as":[],"covers":["RUS-UKR-2025-07-04-part"],"covered_by":[],"related":[],\
            "date":{"start":"2025-07-04","end":"2025-07-04","precision":"day"},\
            "status":"completed","parties":["RUS","UKR"],\
            "transfers":[{"to":"UKR","from":null,"people":"military","count":270,\
            "bound":"exact","said_by":["Kyiv"],"account":1,"standing":"best","voices":1,\
            "evidence":[{"voice":"v1","quote":"270 men","start":3,"end":10}]}],\
            "total":null,"attributes":[],"mediators":[],"places":["Belarus"],"agreement":null,\
            "sources":["Kyiv"],"ordinal":null,"origins":["UKR","OTHER"],"texts":2,"voices":1,\
            "first_reported":"2025-07-04","last_reported":null,"updated":"2025-07-05T08:00:00.123Z",\
            "support":{"status":{"completed":1},"total":{},"attributes":{},"mediators":{},\
            "places":{"Belarus":1},"agreement":{},"sources":{"Kyiv":1},"ordinal":{}},\
            "evidence":{"date":[],"status":[],"parties":{},"total":[],"attributes":{},\
            "mediators":{},\
            "places":{"Belarus":[{"voice":"v1","quote":"270 men","start":3,"end":10}]},\
            "agreement":[],"sources":{},"ordinal":[]},\
            "articles":[{"id":"a1","bucket":"articles","key":"one.txt","voice":"v1"}]}\
            """);
  }

  @Test
  void anExchangeComesBackFromItsJsonUnchanged() {
    assertThat(JSON.readValue(JSON.writeValueAsString(exchange()), Exchange.class))
        .isEqualTo(exchange());
  }

  private static Exchange exchange() {
    return new Exchange(
        "RUS-UKR-2025-07-04",
        new Neighbours(List.of(), List.of("RUS-UKR-2025-07-04-part"), List.of(), List.of()),
        Optional.of(DateSpan.day(LocalDate.parse("2025-07-04"))),
        Status.COMPLETED,
        List.of(new Party("RUS"), new Party("UKR")),
        List.of(row()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of("Belarus"),
        Optional.empty(),
        List.of("Kyiv"),
        Optional.empty(),
        List.of("UKR", "OTHER"),
        2,
        1,
        Optional.of(LocalDate.parse("2025-07-04")),
        Optional.empty(),
        Optional.of(Instant.parse("2025-07-05T08:00:00.123Z")),
        new ExchangeSupport(
            Map.of("completed", 1),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("Belarus", 1),
            Map.of(),
            Map.of("Kyiv", 1),
            Map.of()),
        evidence(),
        List.of(new ExchangeArticle("a1", "articles", "one.txt", "v1")));
  }

  private static ExchangeTransfer row() {
    return new ExchangeTransfer(
        new Party("UKR"),
        Optional.empty(),
        People.MILITARY,
        Optional.of(270),
        Optional.of(Bound.EXACT),
        List.of("Kyiv"),
        1,
        Standing.BEST,
        1,
        List.of(CITATION));
  }

  private static ExchangeEvidence evidence() {
    return new ExchangeEvidence(
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of("Belarus", List.of(CITATION)),
        List.of(),
        Map.of(),
        List.of());
  }
}
