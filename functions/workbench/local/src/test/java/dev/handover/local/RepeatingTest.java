package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RepeatingTest {

  @Test
  void aRoundThatFailsIsToldAndTheNextOneComes() throws InterruptedException {
    List<String> faults = new CopyOnWriteArrayList<>();
    CountDownLatch rounds = new CountDownLatch(2);
    Runnable round =
        () -> {
          rounds.countDown();
          throw new IllegalStateException("disk full");
        };

    try (var repeating = new Repeating("watch", Duration.ofMillis(1), round, faults::add)) {
      assertThat(rounds.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(repeating).isNotNull();
    }

    assertThat(faults)
        .contains("The watch failed and goes on. java.lang.IllegalStateException: disk full");
  }
}
