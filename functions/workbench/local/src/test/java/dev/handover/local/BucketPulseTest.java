package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BucketPulseTest {
  @TempDir Path folder;

  @Test
  void theBucketIsLookedAtWhenItsListWasWritten() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "a");
    BucketPulse pulse = new BucketPulse(list);
    assertThat(pulse.beats()).isTrue();
    assertThat(pulse.beats()).isFalse();

    Files.writeString(list, "ab");

    assertThat(pulse.beats()).isTrue();
    assertThat(pulse.beats()).isFalse();
  }

  @Test
  void withoutAListTheBucketIsLookedAtEverySecond() throws InterruptedException {
    BucketPulse pulse = new BucketPulse(folder.resolve("nothing"));
    assertThat(pulse.beats()).isFalse();

    Thread.sleep(Duration.ofMillis(1_050));

    assertThat(pulse.beats()).isTrue();
  }
}
