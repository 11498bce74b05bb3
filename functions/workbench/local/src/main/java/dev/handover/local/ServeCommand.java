package dev.handover.local;

import dev.handover.ledger.ArticleRecord;
import java.io.PrintStream;
import java.net.URI;

/** Runs the local stack. */
final class ServeCommand {
  private final PrintStream out;
  private final PrintStream err;
  private volatile boolean serving;
  private volatile boolean ending;

  ServeCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Serves until the process is ended, or until the sample article was read; gives the exit code.
   *
   * @throws StackException if it cannot do its work
   */
  int run(ServeOptions options) {
    try (LocalStack stack = new LocalStack(options, new Notices(this::news, this::fault))) {
      // Ctrl-C ends the process here, so that closing has to be hooked to it.
      Thread closing = new Thread(() -> end(stack), "closing");
      Runtime.getRuntime().addShutdownHook(closing);
      if (options.bound()) {
        ProcessHandle.current().parent().ifPresent(ServeCommand::endWith);
      }
      if (options.sample()) {
        SampleArticle.putInto(stack.s3());
        showSample(stack, options.once());
      }
      if (!options.once()) {
        out.println(readyLine(options.ports(), stack));
        serving = true;
        out.flush();
        Thread.currentThread().join();
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  // A build tool that is ended from outside does not end what it started.
  private static void endWith(ProcessHandle parent) {
    var _ = parent.onExit().thenRun(() -> System.exit(0));
  }

  private void end(LocalStack stack) {
    ending = true;
    stack.close();
  }

  // While one server closes after the other, what one misses of the other is no news.
  private void fault(String line) {
    if (!ending) {
      err.println(line);
    }
  }

  // Until the table is shown, the sample is all the news there is.
  private void news(String line) {
    if (serving) {
      err.println(line);
    }
  }

  // Whoever serves has articles of their own; the sample is only where nothing else is asked for.
  private void showSample(LocalStack stack, boolean once) throws InterruptedException {
    try {
      show(SampleArticle.awaitIn(stack.ledger()), stack);
    } catch (StackException e) {
      if (once) {
        throw e;
      }
      err.println(e.getMessage());
    }
  }

  private void show(ArticleRecord article, LocalStack stack) {
    out.println();
    out.print(
        ExchangeTable.of(
            SampleArticle.OBJECT.key(),
            article.exchanges().stream()
                .flatMap(id -> stack.ledger().exchange(id).stream())
                .toList()));
    out.println();
  }

  private static String readyLine(Ports wished, LocalStack stack) {
    Addresses got = stack.addresses();
    return "Ready: HTTP %s, S3 %s, bucket %s, DynamoDB %s, Lambda %s"
        .formatted(
            address(wished.http(), got.http()),
            address(wished.s3(), got.s3()),
            S3Server.BUCKET,
            address(wished.dynamoDb(), got.dynamoDb()),
            address(wished.lambda(), got.lambda()));
  }

  private static String address(int wished, URI got) {
    return wished == 0 || wished == got.getPort()
        ? got.toString()
        : got + " (" + wished + " is taken)";
  }
}
