package dev.handover.bench.load;

import dev.handover.bench.stack.TableServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Measures the ledger under load, {@code mvn -Pload}, and writes {@code docs/performance.md}. */
public final class Load {
  private static final int WRITERS = 32;
  private static final Duration AS_IT_IS = Duration.ZERO;
  private static final Duration HOLD = Duration.ofMillis(10);

  private Load() {}

  /**
   * Runs it.
   *
   * @param words how many articles, and the page to write
   */
  public static void main(String[] words) throws IOException {
    int articles = Integer.parseInt(words[0]);
    TableServer server = TableServer.start();
    List<Band> bands = UnitRun.run(server, articles);
    List<CrowdRun.Outcome> crowds =
        List.of(
            new CrowdRun(WRITERS, articles, AS_IT_IS).on(server),
            new CrowdRun(WRITERS, articles, HOLD).on(server));
    LoadPage page = new LoadPage(bands, crowds);
    page.writeTo(Path.of(words[1]));
    System.out.print(page.text());
    // The server's threads would keep the process alive.
    System.exit(0);
  }
}
