package dev.handover.local;

import dev.handover.ledger.Auditor;
import dev.handover.ledger.TransientLedgerException;
import dev.handover.ledger.audit.Difference;
import dev.handover.ledger.audit.Findings;
import dev.handover.ledger.audit.Subject;
import java.io.PrintStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Audits a whole table. The only place that scans one: neither function does, and their roles do
 * not allow it.
 */
final class AuditCommand {
  private final PrintStream out;
  private final PrintStream err;

  AuditCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Prints what differs; tells whether in the end nothing does. */
  boolean run(AuditOptions options) {
    try (DynamoDbClient client = options.address().client()) {
      Auditor auditor = new Auditor(client, options.table());
      Findings found = audit(auditor, client, options.table());
      found.differences().forEach(difference -> out.println(difference.text()));
      if (!options.mend() || found.clean()) {
        return summarised(found);
      }
      found.subjects().forEach(subject -> mend(auditor, subject));
      return summarised(audit(auditor, client, options.table()));
    } catch (SdkException | TransientLedgerException e) {
      err.println("The table " + options.table() + " cannot be audited: " + e.getMessage());
      return false;
    }
  }

  private static Findings audit(Auditor auditor, DynamoDbClient client, String table) {
    return auditor.audit(
        client.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items());
  }

  private void mend(Auditor auditor, Subject subject) {
    try {
      for (Difference mended : auditor.mend(subject)) {
        out.println("Mended " + mended.mendedText());
      }
    } catch (TransientLedgerException e) {
      err.println(subject.text() + " is not mended: " + e.getMessage());
    }
  }

  private boolean summarised(Findings found) {
    found
        .unsettled()
        .forEach(subject -> out.println(subject.text() + " is being written to; audit it again"));
    String read =
        "%d articles, %d voices, %d postings, %d exchanges"
            .formatted(found.articles(), found.voices(), found.postings(), found.exchanges());
    out.println(
        found.clean()
            ? "No differences in " + read + "."
            : "%d differences in %s.".formatted(found.differences().size(), read));
    return found.clean();
  }
}
