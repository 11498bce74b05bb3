package dev.handover.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource({
    "RUS, RUS",
    "BOKO%20HARAM, BOKO HARAM",
    "100%25, 100%",
    "%D0%9A%D0%B8%D1%97%D0%B2, Київ",
    "%d0%9a, К",
    "Київ, Київ",
    "%F0%9F%95%8A, 🕊",
    "a+b, a+b",
  })
  void encodedTextIsRead(String encoded, String text) throws Exception {
    assertThat(Percent.decode(encoded)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%2", "a%zz", "%-1", "%+5", "%2%30"})
  void aPercentSignWithoutTwoDigitsIsRefused(String encoded) {
    assertThatThrownBy(() -> Percent.decode(encoded))
        .isInstanceOf(MalformedEncodingException.class)
        .hasMessageContaining("%25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%C0%AF", "%ED%A0%80", "%D0", "%F4%90%80%80"})
  void bytesThatAreNotUtf8AreRefused(String encoded) {
    assertThatThrownBy(() -> Percent.decode(encoded))
        .isInstanceOf(MalformedEncodingException.class)
        .hasMessageContaining("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"BOKO+HARAM, BOKO HARAM", "1%2B1, 1+1", "%2B+, '+ '"})
  void aPlusSignInAFormIsASpace(String encoded, String text) throws Exception {
    assertThat(Percent.decodeForm(encoded)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "AZaz09-._~, AZaz09-._~",
    "BOKO HARAM, BOKO%20HARAM",
    "a/b?c&d=e#f, a%2Fb%3Fc%26d%3De%23f",
    "Київ, %D0%9A%D0%B8%D1%97%D0%B2",
  })
  void allButUnreservedCharactersAreEncoded(String text, String encoded) {
    assertThat(Percent.encode(text)).isEqualTo(encoded);
  }
}
