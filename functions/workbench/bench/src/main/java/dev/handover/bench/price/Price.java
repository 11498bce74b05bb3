package dev.handover.bench.price;

import dev.handover.bench.PageSection;
import dev.handover.bench.query.UsualQueries;
import dev.handover.bench.stack.TableServer;
import java.io.IOException;
import java.nio.file.Path;

/** Computes what it costs, {@code mvn -Pprice}, and writes {@code docs/operations.md}. */
public final class Price {
  private static final int EXCHANGES = 1_000;

  private Price() {}

  /**
   * Computes it.
   *
   * @param words the page to write
   */
  public static void main(String[] words) throws IOException {
    TableServer server = TableServer.start();
    String text =
        new PricePage(new Prices(), ArticleUnits.of(server), UsualQueries.of(server, EXCHANGES))
            .text();
    new PageSection("mvn -Pprice").write(Path.of(words[0]), text);
    System.out.print(text);
    // The server's threads would keep the process alive.
    System.exit(0);
  }
}
