package dev.handover.bench.query;

import dev.handover.bench.stack.TableServer;
import java.io.IOException;
import java.nio.file.Path;

/** Measures queries, {@code mvn -Pqueries}, and writes {@code docs/performance.md}. */
public final class QueryBench {
  private static final int SMALL = 1_000;

  private QueryBench() {}

  /**
   * Runs it.
   *
   * @param words how many exchanges the larger table has, how many requests are timed of each kind,
   *     and the page to write
   */
  public static void main(String[] words) throws IOException {
    int exchanges = Integer.parseInt(words[0]);
    int requests = Integer.parseInt(words[1]);
    QueryRun run =
        QueryRun.of(
            TableServer.start(),
            new Chronicle(SMALL, 1, 0),
            new Chronicle(SMALL, 1, exchanges - SMALL),
            requests);
    QueryPage page = new QueryPage(run, requests);
    page.writeTo(Path.of(words[2]));
    System.out.print(page.text());
    // The server's threads would keep the process alive.
    System.exit(0);
  }
}
