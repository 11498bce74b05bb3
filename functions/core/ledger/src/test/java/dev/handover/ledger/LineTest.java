package dev.handover.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Party;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
  private static final String DIGEST = "0123456789abcdef0123456789abcdef";

  @Test
  void anExchangeStandsOnALineOfEachPartyAndOfEachTwo() {
    assertThat(Line.all(parties("BLR", "RUS", "UKR")))
        .extracting(Line::word)
        .containsExactlyInAnyOrder(
            "parties#BLR",
            "parties#RUS",
            "parties#UKR",
            "parties#BLR#RUS",
            "parties#BLR#UKR",
            "parties#RUS#UKR");
  }

  @Test
  void whateverPartiesAreAskedForItStandsOnTheLineThatIsRead() {
    List<Party> sides = parties("BLR", "DEU", "RUS", "UKR", "USA");
    List<String> stands = Line.all(sides).stream().map(Line::word).toList();

    for (int asked = 1; asked < 1 << sides.size(); asked++) {
      int some = asked;
      List<Party> subset =
          sides.stream().filter(side -> (some >> sides.indexOf(side) & 1) == 1).toList();
      assertThat(stands).contains(Line.of(subset).word());
    }
    assertThat(Line.of(List.of())).isSameAs(Line.EXCHANGES);
  }

  @Test
  void aNameWithASpaceIsSpelledAsInIds() {
    assertThat(Line.of(parties("BOKO HARAM", "NGA")).word()).isEqualTo("parties#BOKO_HARAM#NGA");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-04#RUS-UKR-2025-07-04, exchanges",
    "-#RUS-UKR-undated-" + DIGEST + ", exchanges",
    "2025-07-04#" + DIGEST + ", tallies",
    "-#" + DIGEST + ", tallies articles",
    "2025-07-04T08:00:00.000Z#RUS-UKR-2025-07-04, changes",
    "2025-07-04T08:00:00.000Z#" + DIGEST + ", articles",
    "2025-02-30#RUS-UKR-2025-02-30, ''",
    "0000-00-00#" + DIGEST + ", ''",
    "+10000-01-01#RUS-UKR-2025-07-04, ''",
    "2025-07-04T08:00:00Z#" + DIGEST + ", ''",
    "2025-07-04T24:00:00.000Z#" + DIGEST + ", ''",
    "+10000-01-01T00:00:00.000Z#" + DIGEST + ", ''",
    "2025-07-04#, ''",
    "2025-07-04, ''",
    "2025-07-04#X#RUS-UKR-2025-07-04, ''",
    "#RUS-UKR-2025-07-04, ''",
  })
  void aPlaceIsOfTheLinesOnWhichSomethingCanStandThere(String place, String lines) {
    StringBuilder found = new StringBuilder();
    if (Line.EXCHANGES.mayHold(place)) {
      found.append("exchanges ");
    }
    if (Line.TALLIES.mayHold(place)) {
      found.append("tallies ");
    }
    if (Line.CHANGED_EXCHANGES.mayHold(place)) {
      found.append("changes ");
    }
    if (Line.of(ArticleStatus.READ).mayHold(place)) {
      found.append("articles ");
    }

    assertThat(found.toString().strip()).isEqualTo(lines);
  }

  private static List<Party> parties(String... codes) {
    return Stream.of(codes).map(Party::new).toList();
  }
}
