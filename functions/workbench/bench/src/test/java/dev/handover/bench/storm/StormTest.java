package dev.handover.bench.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.bench.stack.TableServer;
import org.junit.jupiter.api.Test;

/** The small form of {@code mvn -Pstorm}. */
class StormTest {
  @Test
  void inAStormNothingIsLostAndNothingCountedTwice() {
    StormRun.Outcome outcome = new StormRun(30, 2, 10, 8, 7).on(TableServer.start());

    assertThat(outcome.findings().differences()).isEmpty();
    assertThat(outcome.findings().clean()).isTrue();
    assertThat(outcome.same()).as("the table and its answers are those of quiet times").isTrue();
    // A storm that was none proves nothing.
    assertThat(outcome.attempts()).isGreaterThanOrEqualTo(30 * 2 * 10);
    assertThat(outcome.failures()).isPositive();
    assertThat(outcome.redriven()).isPositive();
    assertThat(outcome.weather().counts())
        .containsKeys(
            "DYNAMODB throttled",
            "DYNAMODB answer lost",
            "S3 throttled",
            "killed before a write",
            "killed after a write");
  }
}
