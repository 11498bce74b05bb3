package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeOptionsTest {
  private static final Path DATA = Path.of("/data");

  @Test
  void withoutArgumentsTheSampleIsServedOnTheUsualPorts() {
    assertThat(ServeOptions.of(List.of(), DATA))
        .isEqualTo(new ServeOptions(Ports.USUAL, DATA, Path.of("/data/inbox"), true, false, false));
  }

  @Test
  void everyArgumentCounts() {
    var words =
        List.of("--port", "81", "--data", "/d", "--inbox", "/in", "--empty", "--once", "--bound");

    assertThat(ServeOptions.of(words, DATA))
        .isEqualTo(
            new ServeOptions(
                new Ports(81, 9000, 8000, 3001), Path.of("/d"), Path.of("/in"), false, true, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", "", "80.5"})
  void aPortThatIsNoneIsRefused(String port) {
    assertThatThrownBy(() -> ServeOptions.of(List.of("--port", port), DATA))
        .isInstanceOf(UsageException.class)
        .hasMessage("--port is a number from 0 to 65535, not \"" + port + "\".");
  }

  @Test
  void aFileIsNotServed() {
    assertThatThrownBy(() -> ServeOptions.of(List.of("article.txt"), DATA))
        .hasMessage("serve does not take \"article.txt\".");
  }
}
