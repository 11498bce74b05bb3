package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverTest {

  @ParameterizedTest
  @CsvSource({
    "'',              There is no command \"\".",
    "sreve,           There is no command \"sreve\".",
    "serve --prot=80, There is no option --prot.",
    "extract,         extract needs a file or a folder."
  })
  void aCallThatCannotBeFollowedExitsWith2AndTellsHow(String call, String problem) {
    var line = CommandLine.run(call.split(" ", -1));

    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err()).isEqualTo(problem + "\n" + Usage.TEXT);
    assertThat(line.out()).isEmpty();
  }

  @Test
  void noCommandAtAllIsSuchACall() {
    assertThat(CommandLine.run())
        .isEqualTo(new CommandLine(2, "", "A command is needed.\n" + Usage.TEXT));
  }

  @Test
  void helpIsPrintedWhenAskedFor() {
    assertThat(CommandLine.run("--help")).isEqualTo(new CommandLine(0, Usage.TEXT, ""));
    assertThat(CommandLine.run("serve", "--help")).isEqualTo(new CommandLine(0, Usage.TEXT, ""));
  }

  @Test
  void serveOnceShowsTheSamplesExchangesAndEnds(@TempDir Path data) {
    var line = CommandLine.run("serve", "--once", "--port=0", "--data=" + data);

    assertThat(line.exit()).isZero();
    assertThat(line.out())
        .startsWith("\nsample/prisoner-exchange-2025-07-04.txt tells of 3 exchanges:\n")
        .containsSubsequence("\n2025-07-04  ", "\n2025-06-26  ", "\n2025-06-19  ")
        .contains("> ");
  }
}
