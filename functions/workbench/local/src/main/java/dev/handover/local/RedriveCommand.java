package dev.handover.local;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.LambdaException;

/**
 * Hands failed events to the function again, each once. One leaves its place only when the function
 * has taken it, so whatever breaks off, none is lost.
 */
final class RedriveCommand {
  private static final int IN_VAIN_MAX = 20;

  private final PrintStream out;
  private final PrintStream err;

  RedriveCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Tells whether none is left that was seen. */
  boolean run(RedriveOptions options) {
    Deployment where = options.deployment();
    try (FailedEvents failed = where.failedEvents();
        LambdaClient lambda = where.lambda()) {
      Round round = new Round(failed, new Invoker(lambda, where.ingest()), options.show());
      round.run();
      out.println(round.summary());
      return options.show() || round.left.isEmpty();
    } catch (SdkException e) {
      err.println("It broke off: " + e.getMessage());
      return false;
    }
  }

  private final class Round {
    private final FailedEvents failed;
    private final Invoker ingest;
    private final boolean show;
    private final Set<String> seen = new HashSet<>();
    private int taken;
    private final List<FailedEvent> left = new ArrayList<>();

    private Round(FailedEvents failed, Invoker ingest, boolean show) {
      this.failed = failed;
      this.ingest = ingest;
      this.show = show;
    }

    // What fails again is let go only in the end; it may come into sight before, and is passed
    // over.
    private void run() {
      int inVain = 0;
      List<FailedEvent> some = failed.next();
      while (!some.isEmpty() && inVain < IN_VAIN_MAX) {
        List<FailedEvent> fresh = some.stream().filter(event -> seen.add(event.id())).toList();
        fresh.forEach(this::handle);
        inVain = fresh.isEmpty() ? inVain + 1 : 0;
        some = failed.next();
      }
      left.forEach(failed::release);
    }

    private void handle(FailedEvent event) {
      if (show || event.event().isEmpty()) {
        left.add(event);
        out.println(event.about() + ": " + event.fault().orElse("could not be handed over"));
        return;
      }
      try {
        String answer = ingest.invoke(event.event());
        failed.remove(event);
        taken++;
        out.println(event.about() + ": " + IngestAnswer.outcomes(answer));
      } catch (Invoker.InvocationException | LambdaException e) {
        left.add(event);
        err.println(event.about() + ": fails again. " + e.getMessage());
      }
    }

    private String summary() {
      return show
          ? "%d failed events wait.".formatted(left.size())
          : "%d events handed over, %d fail again and wait.".formatted(taken, left.size());
    }
  }
}
