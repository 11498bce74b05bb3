package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class ServeCommandTest {
  private static final String REJECTED =
      SampleArticle.OBJECT.key() + " was overwritten and rejected: ";

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void overwriteTheSample() {
    var options =
        new ServeOptions(new Ports(0, 0, 0, 0), data, data.resolve("inbox"), false, false, false);
    try (var stack = new LocalStack(options, new Notices(_ -> {}, _ -> {}))) {
      stack
          .s3()
          .putObject(
              to -> to.bucket(SampleArticle.OBJECT.bucket()).key(SampleArticle.OBJECT.key()),
              RequestBody.empty());
    }
  }

  @Test
  void aSampleOverwrittenWithWhatCannotBeReadEndsServeOnce() {
    var line = CommandLine.run("serve", "--once", "--port=0", "--data=" + data);

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.err()).startsWith(REJECTED).contains("Remove it from the bucket");
  }

  @Test
  void otherwiseItIsSaidAndServed() throws InterruptedException {
    Thread serving =
        Thread.ofPlatform()
            .start(
                () ->
                    new Handover(new PrintStream(out, true), new PrintStream(err, true), Map.of())
                        .run(List.of("serve", "--port=0", "--data=" + data)));

    assertThat(isReady(serving)).as(this::printed).isTrue();
    assertThat(printed()).contains(REJECTED);

    serving.interrupt();
    assertThat(serving.join(Duration.ofSeconds(10))).isTrue();
  }

  private boolean isReady(Thread serving) throws InterruptedException {
    while (serving.isAlive() && !printed().contains("Ready: ")) {
      Thread.sleep(20);
    }
    return serving.isAlive();
  }

  private String printed() {
    return err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
  }
}
