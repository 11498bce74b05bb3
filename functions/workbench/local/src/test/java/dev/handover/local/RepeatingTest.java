package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatingTest {

  @ParameterizedTest
  @MethodSource("faults")
  void aRoundThatFailsIsToldOnceAndTheNextOneComes(Runnable fault, String told)
      throws InterruptedException {
    List<String> faults = new CopyOnWriteArrayList<>();
    CountDownLatch rounds = new CountDownLatch(2);
    Runnable round =
        () -> {
          rounds.countDown();
          fault.run();
        };

    try (var repeating = new Repeating("watch", Duration.ofMillis(1), round, faults::add)) {
      assertThat(rounds.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(repeating).isNotNull();
    }

    assertThat(faults).containsExactly("The watch failed and goes on. " + told);
  }

  private static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            (Runnable)
                () -> {
                  throw new IllegalStateException("disk full");
                },
            "java.lang.IllegalStateException: disk full"),
        arguments(
            (Runnable)
                () -> {
                  throw new StackOverflowError();
                },
            "java.lang.StackOverflowError"));
  }
}
