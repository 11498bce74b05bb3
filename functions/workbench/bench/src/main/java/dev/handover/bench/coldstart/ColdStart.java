package dev.handover.bench.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Measures how the functions start, {@code mvn -Pcoldstart}, and writes {@code
 * docs/performance.md}.
 */
public final class ColdStart {
  private static final String LEVERS = "--levers=";

  private ColdStart() {}

  /**
   * Runs it.
   *
   * @param words how many pairs of starts each comparison takes; {@code --levers=} and a regular
   *     expression of levers' names, to try these alone; and the page to write if all is tried
   */
  public static void main(String[] words)
      throws IOException, InterruptedException, GeneralSecurityException {
    // The services' threads would keep the process alive, whether all went well or not.
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (_, fault) -> {
              fault.printStackTrace();
              System.exit(1);
            });
    run(Integer.parseInt(words[0]), words[1].substring(LEVERS.length()), Path.of(words[2]));
    System.exit(0);
  }

  private static void run(int pairs, String wanted, Path page)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "coldstart");
    try (ProcessorShare processors = ProcessorShare.limited()) {
      StartRun run = new StartRun(work, processors, pairs);
      if (wanted.isEmpty()) {
        ColdStartPage found =
            new ColdStartPage(
                pairs, processors.limits(), run.functions(), run.levers(wanted), run.memory());
        found.writeTo(page);
        System.out.print(found.text());
      } else {
        System.out.print(ColdStartPage.table(run.levers(wanted)));
      }
    } finally {
      TaskFolder.delete(work);
    }
  }
}
