package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultBarrierTest {
  private static final Request REQUEST = new Request("GET", "", "/exchanges/X", "", Map.of());

  private final RecordingContext context = new RecordingContext();
  private final FaultBarrier barrier = new FaultBarrier(context);

  @Test
  void aBodyUpToTheLimitPasses() {
    Answer largest = Answer.ok("application/json", "é".repeat(Limits.BODY_BYTES_MAX / 2));

    assertThat(barrier.answer(REQUEST, _ -> largest)).isEqualTo(largest);
    assertThat(context.lines()).isEmpty();
  }

  @Test
  void aBodyThatLambdaMightDropIsAProblemAndItsSizeIsInTheLog() {
    Answer tooLarge = Answer.ok("application/json", "é".repeat(Limits.BODY_BYTES_MAX / 2 + 1));

    assertThat(barrier.answer(REQUEST, _ -> tooLarge).status()).isEqualTo(500);
    assertThat(context.lines())
        .singleElement()
        .asString()
        .contains("A body of 3000002 bytes; at most 3000000 fit in a response");
  }
}
