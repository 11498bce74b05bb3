package dev.handover.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Evidence EVIDENCE = new Evidence("got 22 back", 7, 18);

  @Test
  void aReportIsWrittenWithTheCorpusFieldNamesAndNullForTheUnsaid() {
    assertThat(JSON.writeValueAsString(report()))
        .isEqualTo(
            """
            {"date":{"start":"2025-07-04","end":"2025-07-04","precision":"day"},\
            "status":"completed","parties":["RUS","UKR"],\
            "transfers":[{"to":"UKR","from":"RUS","people":"military","count":22,\
            "bound":"at_least","said_by":["Dmytro Lubinets"],"account":1,\
            "evidence":{"quote":"got 22 back","start":7,"end":18}}],\
            "total":null,"attributes":["wounded","under_25"],"mediators":["ARE"],\
            "places":["Belarus"],"agreement":{"place":"Istanbul","date":null},\
            "sources":["Dmytro Lubinets"],\
            "speaks_for":{"Dmytro Lubinets":"UKR"},"ordinal":65,\
            "evidence":{"date":null,"status":null,"parties":{},"total":null,"attributes":{},\
            "mediators":{},"places":{},"agreement":null,"sources":{},"ordinal":null}}\
            """);
  }

  @Test
  void aReportComesBackFromItsJsonUnchanged() {
    assertThat(JSON.readValue(JSON.writeValueAsString(report()), Report.class)).isEqualTo(report());
  }

  @Test
  void partiesAreSortedAndNamedOnce() {
    assertThat(report().parties()).containsExactly(new Party("RUS"), new Party("UKR"));
  }

  @Test
  void aPartyWithASpaceIsFitForAnId() {
    assertThat(new Party("BOKO HARAM").idPart()).isEqualTo("BOKO_HARAM");
  }

  @Test
  void aPartyInLowerCaseIsRefused() {
    assertThatThrownBy(() -> new Party("Russia"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("upper-case code");
  }

  @Test
  void evidenceIsMeasuredInCodePointsNotInUtf16Units() {
    assertThat(new Evidence("🕊 home", 3, 9).end()).isEqualTo(9);
    assertThatThrownBy(() -> new Evidence("🕊 home", 3, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Report report() {
    Party ukraine = new Party("UKR");
    Party russia = new Party("RUS");
    return new Report(
        Optional.of(DateSpan.day(LocalDate.parse("2025-07-04"))),
        Status.COMPLETED,
        List.of(ukraine, russia, ukraine),
        List.of(
            new Transfer(
                ukraine,
                Optional.of(russia),
                People.MILITARY,
                Optional.of(22),
                Optional.of(Bound.AT_LEAST),
                List.of("Dmytro Lubinets"),
                1,
                EVIDENCE)),
        Optional.empty(),
        List.of(Attribute.UNDER_25, Attribute.WOUNDED),
        List.of("ARE"),
        List.of("Belarus"),
        Optional.of(new Agreement(Optional.of("Istanbul"), Optional.empty())),
        List.of("Dmytro Lubinets"),
        Map.of("Dmytro Lubinets", ukraine),
        Optional.of(65),
        new ReportEvidence(
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty()));
  }
}
