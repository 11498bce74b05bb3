package dev.handover.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handover.bench.stack.EventFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The small form of {@code mvn -Pcoldstart}; Lambda's runtime client runs on Linux only. */
@EnabledOnOs(OS.LINUX)
class ColdStartTest {
  private static final Lambda LAMBDA = new Lambda(Lambda.MEGABYTES_OF_A_PROCESSOR);

  @Test
  void whatTheArchiveOfIngestPostsThatOfQueryShows(@TempDir Path work) throws Exception {
    for (Path archive : List.of(Programs.INGEST_ARCHIVE, Programs.QUERY_ARCHIVE)) {
      assumeThat(archive).as("mvn verify makes it, mvn test does not").exists();
    }
    Services services = Services.start(work);
    Launcher launcher =
        new Launcher(RuntimeClient.unpacked(work), services, ProcessorShare.whole(), work);
    Programs programs = Programs.of(work);
    String table = services.tables().createTable();

    Errand put = new Kept(table, number -> EventFile.created(number + ".txt", "01"));
    Program query =
        new Program(programs.query().folder(), programs.query().handler(), "RUS-UKR-2025-07-04");
    Errand ask = new Kept(table, _ -> plain("/exchanges"));

    // An answer other than the program's stops a start.
    assertThatCode(() -> launcher.start(programs.ingest(), put, LAMBDA, 0))
        .doesNotThrowAnyException();
    assertThatCode(() -> launcher.start(query, ask, LAMBDA, 0)).doesNotThrowAnyException();
  }

  private static String plain(String target) {
    return EventFile.get(target).replace("gzip", "identity");
  }

  /** On a table that stays. */
  private record Kept(String table, IntFunction<String> events) implements Errand {
    @Override
    public String open() {
      return table;
    }

    @Override
    public String event(int number) {
      return events.apply(number);
    }

    @Override
    public void close(String ignored) {
      // Another function reads it.
    }
  }
}
