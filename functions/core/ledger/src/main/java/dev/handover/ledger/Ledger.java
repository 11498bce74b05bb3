package dev.handover.ledger;

import dev.handover.model.Exchange;
import dev.handover.model.Extraction;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Posts what articles say, and tells what all of them say together; the one public door to the
 * table. Safe for use by many threads.
 *
 * <pre>{@code
 * Ledger ledger = new Ledger(DynamoDbClient.create(), "handover");
 * ledger.post(version, extractor.extract(bytes));
 * }</pre>
 *
 * <p>Every method throws {@link TransientLedgerException} when the table cannot be reached, is
 * throttled, or is so contended that the budget of attempts is spent; nothing is half done then.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Ledger {
  private final DynamoDbClient client;
  private final String table;

  /**
   * @param table name of a table as {@link TableDefinition} lays it out
   */
  public Ledger(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** Enters what an article says, and takes back what its version before said. */
  public Posted post(ArticleVersion version, Extraction extraction) {
    throw new UnsupportedOperationException(client + table + version + extraction);
  }

  /** Takes back what an article said; keeps a tombstone against late events for 30 days. */
  public Posted remove(ObjectKey object, String sequencer) {
    throw new UnsupportedOperationException(object + sequencer);
  }

  /**
   * Lists exchanges, newest first, undated ones last.
   *
   * @param limit exchanges on the page, from 1 to 100
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public ExchangePage exchanges(ExchangeFilter filter, int limit, Optional<String> after) {
    throw new UnsupportedOperationException("" + filter + limit + after);
  }

  /** One exchange, if any voice tells of it. */
  public Optional<Exchange> exchange(String id) {
    throw new UnsupportedOperationException(id);
  }

  /** What the ledger holds of one article; removed ones too, as long as the tombstone lasts. */
  public Optional<ArticleRecord> article(ObjectKey object) {
    throw new UnsupportedOperationException(object.key());
  }
}
