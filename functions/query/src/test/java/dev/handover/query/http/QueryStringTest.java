package dev.handover.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.query.http.QueryString.Pair;
import org.junit.jupiter.api.Test;

class QueryStringTest {
  @Test
  void pairsKeepTheirOrderAndRepetitions() {
    assertThat(QueryString.parse("party=UKR&limit=5&party=RUS").pairs())
        .containsExactly(
            new Pair("party", "UKR"), new Pair("limit", "5"), new Pair("party", "RUS"));
  }

  @Test
  void onlyTheFirstEqualsSignSeparates() {
    assertThat(QueryString.parse("a=b=c").pairs()).containsExactly(new Pair("a", "b=c"));
  }

  @Test
  void aNameAloneHasAnEmptyValue() {
    assertThat(QueryString.parse("a&b=").pairs())
        .containsExactly(new Pair("a", ""), new Pair("b", ""));
  }

  @Test
  void nothingBetweenAmpersandsIsNoPair() {
    assertThat(QueryString.parse("&a=b&&c=d&").pairs())
        .containsExactly(new Pair("a", "b"), new Pair("c", "d"));
  }

  @Test
  void anEmptyQueryStringHasNoPairs() {
    assertThat(QueryString.parse("").pairs()).isEmpty();
  }

  @Test
  void encodedSeparatorsStayInTheirValue() {
    assertThat(QueryString.parse("a=%26%3D&b=c").pairs())
        .containsExactly(new Pair("a", "%26%3D"), new Pair("b", "c"));
  }

  @Test
  void aCommaIsPartOfAValue() {
    assertThat(QueryString.parse("party=RUS,UKR").pairs())
        .containsExactly(new Pair("party", "RUS,UKR"));
  }
}
