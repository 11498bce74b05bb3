package dev.handover.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ingest.event.Event;
import dev.handover.ledger.ObjectKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadingTest {
  private static final List<String> KEYS =
      List.of("wire copy/обмен 4+июля.txt", "100%.txt", "a+b c.txt");

  @Test
  void theFunctionIsAskedAsBatchOperationsAskItForThoseKeysAndNoOthers() {
    AtomicReference<String> asked = new AtomicReference<>("");
    Reading reading =
        new Reading(
            event -> {
              asked.set(event);
              return "{\"results\": []}";
            });

    var _ = reading.read("articles", KEYS, true);

    var call = (Event.BatchCall) Event.of(JsonMapper.shared().readTree(asked.get()));
    assertThat(call.again()).isTrue();
    assertThat(call.tasks())
        .extracting(task -> task.objects())
        .containsExactlyElementsOf(
            KEYS.stream().map(key -> List.of(new ObjectKey("articles", key))).toList());
  }

  @Test
  void whatTheFunctionDoesNotAnswerMayBeAskedAgain() {
    Reading reading =
        new Reading(
            _ -> {
              throw new UnansweredException(new IllegalStateException("Task timed out"));
            });

    assertThat(reading.read("articles", List.of("a"), false))
        .containsExactly(new Outcome("a", "TemporaryFailure", "Task timed out"));
  }

  @Test
  void answersAreToldApartByTheirTasks() {
    Reading reading =
        new Reading(
            _ ->
                """
                {"results": [
                  {"taskId": "2", "resultCode": "TemporaryFailure", "resultString": "slower"},
                  {"taskId": "0", "resultCode": "Succeeded", "resultString": "posted"}]}
                """);

    assertThat(reading.read("articles", List.of("a", "b", "c"), false))
        .containsExactly(
            new Outcome("a", "Succeeded", "posted"),
            new Outcome("b", "PermanentFailure", "the function does not answer it"),
            new Outcome("c", "TemporaryFailure", "slower"));
  }
}
