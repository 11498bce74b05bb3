package dev.handover.local;

import dev.handover.ledger.Ledger;
import dev.handover.ledger.OutOfReachException;
import dev.handover.ledger.Reconciliations;
import dev.handover.ledger.TransientLedgerException;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.model.People;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Prints a speaker's running totals beside the exchanges between them. */
final class ReconcileCommand {
  // Nobody waits for this one behind a gateway, so it may read a long war.
  private static final int MOST = 20_000;
  private static final int ENTRIES = 1_000_000;

  private final PrintStream out;
  private final PrintStream err;

  ReconcileCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Tells whether the table could be read. */
  boolean run(ReconcileOptions options) {
    try (DynamoDbClient client = options.address().client()) {
      Ledger ledger = new Ledger(client, options.address().table());
      List<Reconciliation> found =
          new Reconciliations(ledger, MOST, ENTRIES).of(options.speaker(), options.filter());
      if (found.isEmpty()) {
        out.println("There are no two running totals by " + options.speaker() + " to compare.");
      }
      found.forEach(this::print);
      return true;
    } catch (OutOfReachException e) {
      err.println(e.advice());
      return false;
    } catch (SdkException | TransientLedgerException e) {
      err.println("The table " + options.address().table() + " cannot be read: " + e.getMessage());
      return false;
    }
  }

  private void print(Reconciliation series) {
    out.printf(
        Locale.ROOT,
        "%s, %s got back%s%s:%n",
        series.saidBy(),
        series.to(),
        kind(series.people()),
        series.since().map(day -> ", since " + day).orElse(""));
    for (Reconciliation.Step step : series.steps()) {
      out.printf(
          Locale.ROOT,
          "  after %s to %s: %d -> %d claims %d; %d exchanges make %d (%d to %d)%s: %s%n",
          step.after(),
          step.until(),
          step.earlier(),
          step.later(),
          step.claimed(),
          step.exchanges().size(),
          step.best(),
          step.low(),
          step.high(),
          step.uncertain().isEmpty() ? "" : ", %d uncertain".formatted(step.uncertain().size()),
          step.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
  }

  private static String kind(People people) {
    return switch (people) {
      case PEOPLE -> "";
      case REMAINS -> ", bodies";
      case MILITARY, CIVILIANS, CHILDREN, HOSTAGES, DETAINEES -> ", " + people.word();
    };
  }
}
