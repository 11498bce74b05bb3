package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @Test
  void valuesFollowTheirOptionOrAnEqualsSign() {
    assertThat(parsed("--port", "80", "--data=a=b", "file").options())
        .isEqualTo(Map.of("--port", List.of("80"), "--data", List.of("a=b")));
  }

  @Test
  void aSwitchIsOnByItselfAndCanBeTurnedOff() {
    assertThat(parsed("--once").isOn("--once")).isTrue();
    assertThat(parsed("--once=true").isOn("--once")).isTrue();
    assertThat(parsed("--once=false").isOn("--once")).isFalse();
    assertThat(parsed().isOn("--once")).isFalse();
  }

  @Test
  void afterTwoHyphensNothingIsAnOption() {
    assertThat(parsed("a", "--", "--port").operands()).containsExactly("a", "--port");
  }

  @ParameterizedTest
  @CsvSource({
    "--prot=80,   There is no option --prot.",
    "-p,          There is no option -p.",
    "--port,      --port needs a value.",
    "--once=maybe, '--once is true or false, not \"maybe\".'"
  })
  void aWrongOptionIsRefusedWithTheReason(String word, String message) {
    assertThatThrownBy(() -> parsed(word)).isInstanceOf(UsageException.class).hasMessage(message);
  }

  private static Arguments parsed(String... words) {
    return Arguments.of(List.of(words), Set.of("--port", "--data"), Set.of("--once"));
  }
}
