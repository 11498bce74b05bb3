package dev.handover.bench.storm;

import dev.handover.bench.PageSection;
import dev.handover.bench.stack.TableServer;
import java.io.IOException;
import java.nio.file.Path;

/** Plays a storm, {@code mvn -Pstorm}, and writes its figures to {@code docs/performance.md}. */
public final class Storm {
  private static final int VERSIONS = 3;
  private static final int TIMES = 10;
  private static final int FUNCTIONS = 16;
  private static final long SEED = 20251129;

  private Storm() {}

  /**
   * Plays it.
   *
   * @param words how many articles, and the page to write
   */
  public static void main(String[] words) throws IOException {
    StormRun run = new StormRun(Integer.parseInt(words[0]), VERSIONS, TIMES, FUNCTIONS, SEED);
    StormRun.Outcome outcome = run.on(TableServer.start());
    String text = new StormPage(outcome).text();
    new PageSection("mvn -Pstorm").write(Path.of(words[1]), text);
    System.out.print(text);
    // The server's threads would keep the process alive.
    System.exit(outcome.findings().clean() && outcome.same() ? 0 : 1);
  }
}
